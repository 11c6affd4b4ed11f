import { expect, test } from "vitest";
import { windowsCurl } from "./windows-curl.ts";

test.each([
	["curl 'http://a.example/b?c=d&e=f'", 'curl.exe "http://a.example/b?c=d&e=f"'],
	[`curl -X PUT -H 'A: b c' -d '{"a":"b"}' 'http://a.example'`, 'curl.exe -X PUT -H "A: b c" -d "{\\"a\\":\\"b\\"}" "http://a.example"'],
	["curl -d 'it'\\''s' 'http://a.example'", `curl.exe -d "it's" "http://a.example"`],
	[`curl -d '{"a":"\\"b\\""}' 'http://a.example'`, 'curl.exe -d "{\\"a\\":\\"\\\\\\"b\\\\\\"\\"}" "http://a.example"'],
])("%s is %s on Windows", (posix, expected) => expect(windowsCurl(posix)).toBe(expected));
