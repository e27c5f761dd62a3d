;; case-report in Emacs with eglot (part of Emacs 29; before, from GNU ELPA): ~/.emacs.d/init.el
(require 'eglot)

;; A mode of its own for reports, on top of markdown-mode where that is installed.
(unless (require 'markdown-mode nil t)
  (defalias 'markdown-mode #'text-mode))
(define-derived-mode case-report-mode markdown-mode "Case Report"
  "Clinical case reports as Markdown with checked front matter.")

(add-to-list 'auto-mode-alist '("\\.case\\.md\\'" . case-report-mode))
(add-to-list 'eglot-server-programs '(case-report-mode . ("case-report" "lsp" "--stdio")))
(add-hook 'case-report-mode-hook #'eglot-ensure)
