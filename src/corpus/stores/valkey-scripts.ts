// Lua scripts that the server runs, each as a whole. `KEYS[1]` is what the names of all keys begin with, buckets have blanks between them. The keys:
//
//   layout    the layout of the index
//   next      the number that the next article gets
//   articles  hash: article by number
//   buckets   hash: the buckets of an article by its number
//   names     hash: number by name
//   b:…       list for each bucket: the numbers of the articles in it, oldest first
//
// The first argument is the layout that the index was opened with. Where the server has lost it (it was started empty, say) a new index may have been
// made in its place, with other options: a script that finds another layout gives that, and an empty text where there are articles and none.
//
// A script that fails leaves what it has written. So each one reads whatever it will write, which fails where another program has left a key of
// another type, before it writes anything; and a server without memory refuses a script at its first write that needs some, and lets one that has
// written go to its end.

const KEPT_LAYOUT = `
local function keptLayout()
  local kept = redis.call('GET', KEYS[1] .. 'layout')
  if kept then return kept end
  if redis.call('EXISTS', KEYS[1] .. 'next', KEYS[1] .. 'articles', KEYS[1] .. 'buckets', KEYS[1] .. 'names') > 0 then return '' end
end`

const SAME_LAYOUT = `${KEPT_LAYOUT}
local kept = keptLayout()
if kept and kept ~= ARGV[1] then return kept end`

const NUMBERS_IN_BUCKETS = `
local function numbersIn(buckets, since)
  local seen, numbers = {}, {}
  for bucket in string.gmatch(buckets, '%S+') do
    for _, number in ipairs(redis.call('LRANGE', KEYS[1] .. 'b:' .. bucket, 0, -1)) do
      if not seen[number] and tonumber(number) >= since then
        seen[number] = true
        numbers[#numbers + 1] = number
      end
    end
  end
  return numbers
end`

const TAKE_OUT = `
local function lengthsOf(buckets)
  local lengths = {}
  for bucket in string.gmatch(buckets, '%S+') do lengths[bucket] = redis.call('LLEN', KEYS[1] .. 'b:' .. bucket) end
  return lengths
end
local function readHashes()
  for _, hash in ipairs({ 'articles', 'buckets', 'names' }) do redis.call('HLEN', KEYS[1] .. hash) end
end
local function bucketsOf(name)
  local number = redis.call('HGET', KEYS[1] .. 'names', name)
  return number, number and redis.call('HGET', KEYS[1] .. 'buckets', number) or ''
end
local function takeOut(name, number, buckets)
  for bucket in string.gmatch(buckets, '%S+') do redis.call('LREM', KEYS[1] .. 'b:' .. bucket, 1, number) end
  redis.call('HDEL', KEYS[1] .. 'articles', number)
  redis.call('HDEL', KEYS[1] .. 'buckets', number)
  redis.call('HDEL', KEYS[1] .. 'names', name)
end`

/** Gives the layout that the index has; an empty one takes the one that is given. */
export const OPEN = `${KEPT_LAYOUT}
local kept = keptLayout()
if kept then return kept end
redis.call('SET', KEYS[1] .. 'layout', ARGV[1])
return ARGV[1]`

/** Argument after the layout: the buckets. Gives the numbers of the articles in them. */
export const CANDIDATES = `${SAME_LAYOUT}
${NUMBERS_IN_BUCKETS}
return numbersIn(ARGV[2], 0)`

/** Arguments after the layout: name, article, buckets, capacity of a bucket, since (or nothing). Gives the numbers since then, or adds. */
export const ADD = `${SAME_LAYOUT}
${NUMBERS_IN_BUCKETS}
${TAKE_OUT}
local name, article, buckets, capacity, since = ARGV[2], ARGV[3], ARGV[4], tonumber(ARGV[5]), tonumber(ARGV[6])
if since then
  local newer = numbersIn(buckets, since)
  if #newer > 0 then return newer end
end
readHashes()
local old, oldBuckets = bucketsOf(name)
lengthsOf(oldBuckets)
local lengths = lengthsOf(buckets)
local number = redis.call('INCR', KEYS[1] .. 'next') - 1
if not kept then redis.call('SET', KEYS[1] .. 'layout', ARGV[1]) end
if old then
  takeOut(name, old, oldBuckets)
  lengths = lengthsOf(buckets)
end
redis.call('HSET', KEYS[1] .. 'articles', number, article)
redis.call('HSET', KEYS[1] .. 'buckets', number, buckets)
redis.call('HSET', KEYS[1] .. 'names', name, number)
for bucket in string.gmatch(buckets, '%S+') do
  if lengths[bucket] < capacity then redis.call('RPUSH', KEYS[1] .. 'b:' .. bucket, number) end
end
return {}`

/** Argument after the layout: the name. Gives 1 if there was an article of that name. */
export const REMOVE = `${SAME_LAYOUT}
${TAKE_OUT}
local name = ARGV[2]
readHashes()
local number, buckets = bucketsOf(name)
if not number then return 0 end
lengthsOf(buckets)
takeOut(name, number, buckets)
return 1`
