import { expect, test } from "vitest";
import { algorithms } from "../../algorithm-parts.ts";
import { commentsFor } from "../comments.ts";
import { lantern } from "../fixtures/lantern.ts";
import { objectOf, secrets } from "./secret.ts";

const comments = commentsFor(lantern);

test("each algorithm has a secret of the variables of its parts", () => {
	expect(Object.keys(secrets)).toEqual(algorithms);
	expect(secrets["sdk-hmac-sha256"]?.(comments)).toBe('{ accessKey: environment("ACCESS_KEY"), secretKey: environment("SECRET_KEY") }');
	expect(secrets["zstack-hmac-sha1"]?.(comments)).toMatch(
		/^\{\n\t\t\tid: environment\("ACCESS_KEY_ID"\),\n\t\t\tsecret: .*,\n\t\t\t\/\/ .*\n\t\t\ttimeZone: .*,\n\t\t\}$/,
	);
});

test("a member whose name is no identifier is quoted", () => {
	expect(objectOf({ "user-name": "USER" })).toBe('{ "user-name": environment("USER") }');
});
