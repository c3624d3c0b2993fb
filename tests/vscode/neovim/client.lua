-- Kasane's server under another client: nvim --headless --clean -n -i NONE -c 'luafile client.lua'
-- Settings come in the environment, the report goes to KASANE_REPORT as JSON. Works from Neovim 0.7 on.
local TIMEOUT, POLL = 15000, 20
local env = vim.env

local function await(what, holds)
  assert(vim.wait(TIMEOUT, holds, POLL), 'waited for: ' .. what)
end

local function request(method, params)
  local answers = assert(vim.lsp.buf_request_sync(0, method, params, TIMEOUT), method .. ' was not answered')
  for _, answer in pairs(answers) do
    assert(not (answer.error or answer.err), vim.inspect(answer.error or answer.err))
    return answer.result
  end
end

local function codes()
  local list = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    local lsp = (diagnostic.user_data or {}).lsp or {}
    table.insert(list, tostring(diagnostic.code or lsp.code))
  end
  return list
end

local function has(code)
  return vim.tbl_contains(codes(), code)
end

local function line_of(text)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    if line:find(text, 1, true) then return number end
  end
  error('no line with ' .. text)
end

local function set_line(number, text)
  vim.api.nvim_buf_set_lines(0, number - 1, number, true, { text })
end

local function params_at(number, column)
  vim.api.nvim_win_set_cursor(0, { number, column })
  return vim.lsp.util.make_position_params(0, 'utf-16')
end

local function start(file)
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  vim.bo.filetype = 'markdown'
  local id = vim.lsp.start_client({
    name = 'kasane',
    cmd = vim.fn.json_decode(env.KASANE_COMMAND),
    root_dir = env.KASANE_ROOT,
  })
  assert(id and vim.lsp.buf_attach_client(0, id), 'the server did not start')
  return vim.lsp.get_client_by_id(id)
end

local function diagnostics(report)
  local line = line_of('作成者: ')
  local before = vim.fn.getline(line)
  set_line(line, '作成者:')
  await('a pushed finding', function() return has('document/required') end)
  set_line(line, before)
  await('the finding to go', function() return not has('document/required') end)
  report.diagnostics = true
end

local function completion(report)
  local line = line_of('  - 機関: 東地域包括支援センター')
  local before = vim.fn.getline(line)
  set_line(line, '  - 機関: higasi')
  local result = request('textDocument/completion', params_at(line, #'  - 機関: higasi'))
  report.completions = {}
  for _, item in ipairs(result.items or result) do table.insert(report.completions, item.label) end
  set_line(line, before)
end

local function hover(report)
  local result = request('textDocument/hover', params_at(line_of('次回モニタリング'), 3))
  report.hover = type(result.contents) == 'table' and result.contents.value or result.contents
end

local function code_action(report)
  vim.cmd('edit ' .. vim.fn.fnameescape(env.KASANE_MINUTES))
  vim.bo.filetype = 'markdown'
  vim.lsp.buf_attach_client(0, report.client.id)
  await('the flagged name', function() return has('privacy/personal-data') end)
  local line = line_of('山田花子')
  local range = { start = { line = line - 1, character = 0 }, ['end'] = { line = line - 1, character = 12 } }
  local flagged = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    local lsp = (diagnostic.user_data or {}).lsp
    if diagnostic.lnum == line - 1 and lsp then
      table.insert(flagged, {
        range = { start = { line = diagnostic.lnum, character = 0 }, ['end'] = { line = diagnostic.end_lnum, character = 12 } },
        message = diagnostic.message, code = lsp.code, source = diagnostic.source,
      })
    end
  end
  local actions = request('textDocument/codeAction', {
    textDocument = vim.lsp.util.make_text_document_params(0), range = range, context = { diagnostics = flagged },
  })
  report.actions = {}
  for _, action in ipairs(actions or {}) do table.insert(report.actions, action.title) end
end

local function main(report)
  report.client = start(env.KASANE_PLAN)
  diagnostics(report)
  completion(report)
  hover(report)
  code_action(report)
  local client = report.client
  client.stop()
  await('the server to stop', function() return client.is_stopped() end)
  report.stopped = true
end

local report = {}
local ok, problem = pcall(main, report)
report.client = nil
if not ok then report.error = tostring(problem) end
vim.fn.writefile({ vim.fn.json_encode(report) }, env.KASANE_REPORT)
vim.cmd(ok and 'qa!' or 'cquit!')
