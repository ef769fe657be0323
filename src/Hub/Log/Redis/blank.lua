-- Puts an entry without its text in the place of the same entry with it, and keeps no hash of the command that brought the
-- text: whoever guesses it could try.
-- KEYS: log, commands. ARGV: number, the entry's id, the entry blanked, its command's id.
-- Answers how many things were changed; 0: it was so already, or the log does not have this entry any more.
local held = redis.call('LINDEX', KEYS[1], tonumber(ARGV[1]) - 1)
if not held or cjson.decode(held).id ~= ARGV[2] then
  return 0
end
local changed = 0
if held ~= ARGV[3] then
  redis.call('LSET', KEYS[1], tonumber(ARGV[1]) - 1, ARGV[3])
  changed = changed + 1
end
local known = redis.call('HGET', KEYS[2], ARGV[4])
if known and string.find(known, ' ') then
  redis.call('HSET', KEYS[2], ARGV[4], string.match(known, '^%d+'))
  changed = changed + 1
end
return changed
