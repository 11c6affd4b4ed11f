import { describe, expect, test } from "vitest";
import { operationOf } from "../operation.ts";
import { announcedBy } from "./announced.ts";
import { changed, lantern, operation } from "./fixtures/lantern.ts";

describe("A job", () => {
	test("is announced by a link of a response, and is looked at again while it runs and where one may retry", () => {
		const { operation: job, ...found } = announcedBy(lantern, operation("startShow")) ?? {};
		expect(job).toMatchObject({ operationId: "watchShow", method: "GET", path: "/shows/{show}/end" });
		expect(found).toMatchObject({
			status: 202,
			poll: { operation: "watchShow", parameter: "show", url: "/job/at~1once", interval: 1500, pending: [202] },
			again: [202, 429],
		});
	});

	test("may have an id that the request chooses", () => {
		expect(announcedBy(lantern, operation("startScene"))?.poll.header).toBe("X-Scene");
	});

	test("is announced by no response without such a link", () => {
		expect(announcedBy(lantern, operation("openView"))).toBeUndefined();
	});

	test("is refused where a range of statuses is retryable, and the line is said", () => {
		const { spec, at } = changed('"429"', "4XX");
		expect(() => announcedBy(spec, operationOf(spec, "startShow"))).toThrow(
			`${at}who looks at a job checks a status, not a range; name the one that is retryable`,
		);
	});

	test("may have ranges that are not retryable", () => {
		const { spec } = changed('"503"', "5XX");
		expect(announcedBy(spec, operationOf(spec, "startShow"))?.again).toEqual([202, 429]);
	});
});
