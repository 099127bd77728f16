// Lua scripts that the server runs, each as a whole. `KEYS[1]` is what the names of all keys begin with, buckets have blanks between them. The keys:
//
//   layout    the layout of the index
//   next      the number that the next article gets
//   articles  hash: article by number
//   buckets   hash: the buckets of an article by its number
//   names     hash: number by name
//   b:…       list for each bucket: the numbers of the articles in it, oldest first
//
// A server without memory refuses a script at its first write that needs some, and lets one that has written go to its end.

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
local function takeOut(name)
  local number = redis.call('HGET', KEYS[1] .. 'names', name)
  if not number then return 0 end
  for bucket in string.gmatch(redis.call('HGET', KEYS[1] .. 'buckets', number), '%S+') do
    redis.call('LREM', KEYS[1] .. 'b:' .. bucket, 1, number)
  end
  redis.call('HDEL', KEYS[1] .. 'articles', number)
  redis.call('HDEL', KEYS[1] .. 'buckets', number)
  redis.call('HDEL', KEYS[1] .. 'names', name)
  return 1
end`

/** Argument: the buckets. Gives the numbers of the articles in them. */
export const CANDIDATES = `${NUMBERS_IN_BUCKETS}
return numbersIn(ARGV[1], 0)`

/** Arguments: name, article, buckets, capacity of a bucket, since (or nothing). Gives the numbers since then, or adds. */
export const ADD = `${NUMBERS_IN_BUCKETS}
${TAKE_OUT}
local name, article, buckets, capacity, since = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4]), tonumber(ARGV[5])
if since then
  local newer = numbersIn(buckets, since)
  if #newer > 0 then return newer end
end
takeOut(name)
local number = redis.call('INCR', KEYS[1] .. 'next') - 1
redis.call('HSET', KEYS[1] .. 'articles', number, article)
redis.call('HSET', KEYS[1] .. 'buckets', number, buckets)
redis.call('HSET', KEYS[1] .. 'names', name, number)
for bucket in string.gmatch(buckets, '%S+') do
  local list = KEYS[1] .. 'b:' .. bucket
  if redis.call('LLEN', list) < capacity then redis.call('RPUSH', list, number) end
end
return {}`

/** Argument: the name. Gives 1 if there was an article of that name. */
export const REMOVE = `${TAKE_OUT}
return takeOut(ARGV[1])`
