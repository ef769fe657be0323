-- Appends what some commands brought about: all of it, or nothing.
-- KEYS: log, commands, head, then the ballot boxes written to, then the keys to erase.
-- ARGV: channel, expected length, expected last id, new last id, "seal" or "",
--       number of commands, each as: id, fingerprint, number of entries, entries…
--       then number of ballots, each as: index of its box among KEYS, field, answer.
--       Keys to erase are KEYS from the index in the last argument on.
local log, commands, head = KEYS[1], KEYS[2], KEYS[3]
local at = 6
local count = tonumber(ARGV[at])
local read, known = at + 1, {}
for _ = 1, count do
  local answer = redis.call('HGET', commands, ARGV[read])
  if answer then
    known[#known + 1] = ARGV[read]
    known[#known + 1] = answer
  end
  read = read + 3 + tonumber(ARGV[read + 2])
end
if #known > 0 then
  table.insert(known, 1, 'known')
  return known
end

local length = redis.call('LLEN', log)
local last = redis.call('HGET', head, 'last') or ''
local sealed = redis.call('HGET', head, 'sealed')
if sealed then
  return {'sealed', sealed, last}
end
if length ~= tonumber(ARGV[2]) or last ~= ARGV[3] then
  return {'conflict', tostring(length)}
end

read = at + 1
for _ = 1, count do
  local entries = tonumber(ARGV[read + 2])
  for entry = 1, entries do
    redis.call('RPUSH', log, ARGV[read + 2 + entry])
  end
  length = length + entries
  redis.call('HSET', commands, ARGV[read], length .. ' ' .. ARGV[read + 1])
  read = read + 3 + entries
end
local ballots = tonumber(ARGV[read])
read = read + 1
for _ = 1, ballots do
  redis.call('HSET', KEYS[tonumber(ARGV[read])], ARGV[read + 1], ARGV[read + 2])
  read = read + 3
end
local erased = 0
for key = tonumber(ARGV[read]), #KEYS do
  erased = erased + redis.call('DEL', KEYS[key])
end
redis.call('HSET', head, 'last', ARGV[4])
if ARGV[5] == 'seal' then
  redis.call('HSET', head, 'sealed', length)
end
redis.call('PUBLISH', ARGV[1], length)
return {'appended', tostring(length), tostring(erased)}
