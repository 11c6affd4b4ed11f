import { describe, expect, test } from "vitest";
import { operationOf } from "../operation.ts";
import { credentialsOf } from "./credential.ts";
import { changed, lantern, operation } from "./fixtures/lantern.ts";
import { jobOf } from "./job.ts";

const jobIn = (spec: typeof lantern, operationId: string) => {
	const announcing = operationOf(spec, operationId);
	return credentialsOf(spec, announcing.place).map((credential) => jobOf(spec, announcing, credential));
};

describe("The job of a sample", () => {
	test("is known by its path, by the member that leads to it and by its statuses", () => {
		const [job] = jobIn(lantern, "startShow");
		expect(job).toEqual({
			path: ["/shows/", "/end"],
			member: ["job", "at/once"],
			announced: 202,
			pending: [202],
			again: [202, 429],
			interval: 1500,
			isAuthenticated: true,
			successes: [
				{ status: 200, isBytes: false, opensConsole: true },
				{ status: 202, isBytes: false, opensConsole: false },
			],
		});
	});

	test("is known by the header with which the request names it, and may be open to whoever knows it", () => {
		expect(jobIn(lantern, "startScene")).toMatchObject([{ header: "X-Scene", path: ["/scenes/", ""], isAuthenticated: false }]);
	});

	test("is looked at where its announcement is no status of a running job, too", () => {
		const { spec } = changed("interval: 1500, pending: [202]", "interval: 1500, pending: [206]");
		expect(jobIn(spec, "startShow")[0]).toMatchObject({ announced: 202, pending: [206], again: [202, 206, 429] });
	});

	test("may be led to by a member with a tilde in its name", () => {
		const { spec } = changed("at~1once", "at~01~1once");
		expect(jobIn(spec, "startShow")[0]?.member).toEqual(["job", "at~1/once"]);
	});

	test("needs the credential only where it accepts that one", () => {
		const { spec } = changed(
			"operationId: watchShow\n      security: [{ lampKey: [] }, { lampSeal: [], lampSealDate: [] }]",
			"operationId: watchShow\n      security: [{ lampKey: [] }]",
		);
		expect(jobIn(spec, "startShow").map((job) => job?.isAuthenticated)).toEqual([true, false]);
	});

	test("has what else its path needs, percent-encoded", () => {
		const { spec } = changed(
			"/shows/{show}/end:\n    parameters: [",
			"/shows/{show}/{part}:\n    parameters: [{ name: part, in: path, schema: {}, required: true, example: a b }, ",
		);
		expect(jobIn(spec, "startShow")[0]?.path).toEqual(["/shows/", "/a%20b"]);
	});

	test("needs none where neither it nor its announcement does", () => {
		const job = jobOf(lantern, operation("startScene"), { scheme: "none", fields: [], variables: [] });
		expect(job?.isAuthenticated).toBe(false);
	});

	test("is none where no response announces one", () => {
		expect(jobOf(lantern, operation("listScenes"), { scheme: "none", fields: [], variables: [] })).toBeUndefined();
	});
});
