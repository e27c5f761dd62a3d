" Opens the report given in REPORT as a user would, and writes what the editor shows to RESULT.
set nocompatible noswapfile nomore
let &runtimepath .= ',' . $ALE
filetype plugin on
runtime! plugin/ale.vim
execute 'source' fnameescape($SETUP)
execute 'edit' fnameescape($REPORT)
set filetype=markdown
let s:shown = []
for s:turn in range(200)
  call ale#Queue(0, 'lint_file')
  sleep 100m
  let s:shown = filter(copy(ale#engine#GetLoclist(bufnr(''))), {_, each -> get(each, 'code', '') ==# 'level/syntax'})
  if !empty(s:shown) | break | endif
endfor
" What omni-completion asks and waits for, in insert mode behind the last character of the level. `complete_check()`, which
" the function of ALE asks while it waits, takes the keys that a script feeds for keys of an impatient user.
let g:completions = []
function! Ask() abort
  call ale#completion#GetCompletions('ale-omnifunc')
  for l:turn in range(200)
    sleep 50m
    let l:result = ale#completion#GetCompletionResult()
    if l:result isnot v:null | let g:completions = map(copy(l:result), {_, each -> trim(each.word)}) | break | endif
  endfor
  return ''
endfunction
call cursor(1, 1)
call search('level: L4', 'e')
call feedkeys("a\<C-r>=Ask()\<CR>\<Esc>", 'x')
let s:diagnostics = map(s:shown, {_, each -> {'line': each.lnum - 1, 'character': each.col - 1, 'message': each.text}})
call writefile([json_encode({'diagnostics': s:diagnostics, 'completions': g:completions})], $RESULT)
qall!
