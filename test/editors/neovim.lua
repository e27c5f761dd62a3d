-- Opens the report given in REPORT as a user would, and writes what the editor shows to RESULT.
vim.o.swapfile = false
vim.cmd('source ' .. vim.env.SETUP)
vim.cmd('edit ' .. vim.env.REPORT)
vim.bo.filetype = 'markdown'
local function shown() return vim.tbl_filter(function(each) return each.code == 'level/syntax' end, vim.diagnostic.get(0)) end
vim.wait(20000, function() return #shown() > 0 end, 50)
local result = { diagnostics = {}, completions = {} }
for _, each in ipairs(shown()) do
  table.insert(result.diagnostics, { line = each.lnum, character = each.col, message = each.message })
end
-- The cursor behind the level's last character, as omni-completion asks.
vim.fn.search('level: L4', 'e')
local position = vim.lsp.util.make_position_params()
position.position.character = position.position.character + 1
for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/completion', position, 10000) or {}) do
  for _, item in ipairs(answer.result and (answer.result.items or answer.result) or {}) do
    table.insert(result.completions, item.label)
  end
end
vim.fn.writefile({ vim.fn.json_encode(result) }, vim.env.RESULT)
vim.cmd('qa!')
