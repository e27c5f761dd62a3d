" case-report in Vim 8.2 or newer with ALE: ~/.vim/after/ftplugin/markdown.vim or your vimrc
function! CaseReportRoot(buffer) abort
  let l:git = finddir('.git', fnamemodify(bufname(a:buffer), ':p:h') . ';')
  return empty(l:git) ? fnamemodify(bufname(a:buffer), ':p:h') : fnamemodify(l:git, ':p:h:h')
endfunction

call ale#linter#Define('markdown', {
\   'name': 'case-report',
\   'lsp': 'stdio',
\   'executable': 'case-report',
\   'command': '%e lsp --stdio',
\   'project_root': function('CaseReportRoot'),
\})
let g:ale_linters = extend(get(g:, 'ale_linters', {}), {'markdown': ['case-report']})
set omnifunc=ale#completion#OmniFunc
