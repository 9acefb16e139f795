profile feature/message-timestamp
summary Messages with the time, -msg timestamp=on
match feature message-timestamp
require base/real-time
