import { expect, test } from "vitest";
import { answerAsset, answerJson, answerPage, answerRedirect, answerWords } from "./answers.ts";

function kept() {
	const sent: unknown[] = [];
	const response = {
		writeHead(status: number, headers: object) {
			sent.push(status, headers);
			return { end: (body: unknown) => sent.push(body) };
		},
	};
	return { response: response as never, sent };
}

const secret = expect.objectContaining({ "Cache-Control": "no-store", "Referrer-Policy": "no-referrer" });

test("a page has its policy, and neither it nor its address is kept", () => {
	const { response, sent } = kept();
	answerPage(response, "<p>", "default-src 'none'");
	expect(sent).toEqual([200, expect.objectContaining({ "Content-Security-Policy": "default-src 'none'" }), "<p>"]);
	expect(sent[1]).toEqual(secret);
});

test("the mock's own words are marked", () => {
	const { response, sent } = kept();
	expect(answerWords(response, 403, "expected one Host")).toBe("403 from the mock itself: expected one Host");
	expect(sent).toEqual([403, expect.objectContaining({ "X-Mock-Error": "true" }), "mock: expected one Host\n"]);
});

test("JSON is JSON, and not kept", () => {
	const { response, sent } = kept();
	answerJson(response, { state: "open" });
	expect(sent).toEqual([200, secret, '{"state":"open"}']);
});

test("a redirect is not kept, either", () => {
	const { response, sent } = kept();
	answerRedirect(response, "/vnc_auto.html?token=a1");
	expect(sent).toEqual([302, expect.objectContaining({ Location: "/vnc_auto.html?token=a1", "Cache-Control": "no-store" }), undefined]);
});

test("a file is there or not", () => {
	const statuses = ["/__mock/screen/viewer.js", "/__mock/screen/none.js"].map((path) => {
		const { response, sent } = kept();
		answerAsset(response, path);
		return sent[0];
	});
	expect(statuses).toEqual([200, 404]);
});
