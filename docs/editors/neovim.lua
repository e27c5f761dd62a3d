-- case-report in Neovim 0.7 or newer: ~/.config/nvim/plugin/case-report.lua
local function root_of(file)
  local git = vim.fn.finddir('.git', vim.fn.fnamemodify(file, ':p:h') .. ';')
  return git == '' and vim.fn.fnamemodify(file, ':p:h') or vim.fn.fnamemodify(git, ':p:h:h')
end

vim.api.nvim_create_autocmd('FileType', {
  pattern = 'markdown',
  callback = function(event)
    local config = {
      name = 'case-report',
      cmd = { 'case-report', 'lsp', '--stdio' },
      root_dir = root_of(vim.api.nvim_buf_get_name(event.buf)),
    }
    if vim.lsp.start then
      vim.lsp.start(config, { bufnr = event.buf })
    else -- before Neovim 0.8
      vim.g.case_report = vim.g.case_report or vim.lsp.start_client(config)
      vim.lsp.buf_attach_client(event.buf, vim.g.case_report)
    end
    vim.bo[event.buf].omnifunc = 'v:lua.vim.lsp.omnifunc'
  end,
})
