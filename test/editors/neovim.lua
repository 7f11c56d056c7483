-- Run by scripts/editors.mjs: nvim --headless --clean -c 'luafile test/editors/neovim.lua'
-- CORPUS is a folder with two articles that conflict, SERVER the command that serves on standard input and output.
local function check()
  local corpus = assert(vim.env.CORPUS, 'no CORPUS')
  local server = vim.split(assert(vim.env.SERVER, 'no SERVER'), ' ')
  local patience = 20000

  local function open(path)
    vim.cmd('edit ' .. vim.fn.fnameescape(corpus .. '/' .. path))
    return vim.api.nvim_get_current_buf()
  end
  local function wait(what, condition)
    assert(vim.wait(patience, condition, 20), what)
    print('ok  ' .. what)
  end
  -- Zero-based line and byte of words in a buffer; the fixtures are plain ASCII before them.
  local function place(buffer, words)
    for line, text in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
      local from = string.find(text, words, 1, true)
      if from then return line - 1, from - 1 end
    end
    error('"' .. words .. '" does not stand in the buffer')
  end
  local function at(buffer, words)
    local line, character = place(buffer, words)
    return { textDocument = { uri = vim.uri_from_bufnr(buffer) }, position = { line = line, character = character } }
  end

  local herald = open('articles/herald.txt')
  local id = assert(vim.lsp.start_client({
    name = 'crosscheck',
    cmd = server,
    root_dir = corpus,
    workspace_folders = { { uri = vim.uri_from_fname(corpus), name = 'corpus' } },
    get_language_id = function() return 'plaintext' end,
  }))
  vim.lsp.buf_attach_client(herald, id)
  wait('the server starts', function()
    local client = vim.lsp.get_client_by_id(id)
    return client and client.initialized
  end)
  local courier = open('articles/courier.txt')
  vim.lsp.buf_attach_client(courier, id)

  local function codes(buffer)
    local found = {}
    for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do found[diagnostic.code or '?'] = diagnostic end
    return found
  end
  local function ask(method, params, buffer)
    local answers = assert(vim.lsp.buf_request_sync(buffer, method, params, patience), method .. ': no answer')
    assert(answers[id] and not answers[id].error, method .. ': ' .. vim.inspect(answers[id]))
    return answers[id].result
  end

  wait('the range conflicts in both buffers', function()
    return codes(herald)['figure.conflict'] ~= nil and codes(courier)['figure.conflict'] ~= nil
  end)

  local hover = ask('textDocument/hover', at(herald, 'Lanner'), herald)
  assert(hover and hover.contents.value:find('Lanner', 1, true), 'no card: ' .. vim.inspect(hover))
  vim.api.nvim_set_current_buf(herald)
  local line, column = place(herald, 'Lanner')
  vim.api.nvim_win_set_cursor(0, { line + 1, column })
  vim.lsp.buf.hover()
  wait('a hover opens a window', function() return #vim.api.nvim_list_wins() > 1 end)

  local targets = ask('textDocument/definition', at(herald, '180 miles'), herald)
  assert(targets and #targets > 0, 'no definition')
  local uri = targets[1].uri or targets[1].targetUri
  assert(vim.endswith(uri, 'courier.txt'), 'definition leads to ' .. uri)
  print('ok  definition leads to the other article')

  local symbols = ask('textDocument/documentSymbol', { textDocument = { uri = vim.uri_from_bufnr(herald) } }, herald)
  assert(#symbols > 0, 'no symbols')
  print('ok  the outline has ' .. #symbols .. ' top entries')

  -- Typing in one buffer takes the other buffer's finding away, undoing it brings it back.
  line, column = place(herald, '180 miles')
  vim.api.nvim_buf_set_text(herald, line, column, line, column + 3, { '190' })
  wait('an edit in one buffer clears the other', function() return codes(courier)['figure.conflict'] == nil end)
  vim.cmd('undo')
  wait('undo brings it back', function()
    return codes(courier)['figure.conflict'] ~= nil and codes(herald)['figure.conflict'] ~= nil
  end)

  -- A ruling is written to decisions.yaml through the editor.
  local finding = codes(herald)['figure.conflict']
  local range = {
    start = { line = finding.lnum, character = finding.col },
    ['end'] = { line = finding.end_lnum, character = finding.end_col },
  }
  local actions = ask('textDocument/codeAction', {
    textDocument = { uri = vim.uri_from_bufnr(herald) },
    range = range,
    context = { diagnostics = {} },
  }, herald)
  local ruling
  for _, action in ipairs(actions) do
    if action.command and action.command.arguments[1].kind == 'finding' then ruling = action.command end
  end
  assert(ruling, 'no ruling offered: ' .. vim.inspect(actions))
  ask('workspace/executeCommand', { command = ruling.command, arguments = ruling.arguments }, herald)
  local decisions = vim.fn.bufnr(corpus .. '/decisions.yaml')
  assert(decisions > 0, 'decisions.yaml was not edited')
  local text = table.concat(vim.api.nvim_buf_get_lines(decisions, 0, -1, false), '\n')
  assert(text:find('finding: figure.conflict', 1, true), 'decisions.yaml says: ' .. text)
  print('ok  a ruling stands in decisions.yaml')

  vim.lsp.stop_client(id)
  wait('the server stops', function() return vim.lsp.client_is_stopped(id) end)
end

local ok, reason = pcall(check)
if not ok then
  io.stderr:write('FAIL ' .. tostring(reason) .. '\n')
  vim.cmd('cquit 1')
end
vim.cmd('qall!')
