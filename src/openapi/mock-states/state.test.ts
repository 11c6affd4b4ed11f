import { expect, test } from "vitest";
import { parse } from "yaml";
import { specOf } from "../fixtures/spec.ts";
import { statesIn } from "./state.ts";

const read = (states: unknown, gateway = true) => {
	const spec = specOf({ ...(gateway && { "x-gateway": true }), "x-mock": { states } });
	return statesIn(spec, spec.document, "");
};

test("a state has its names, and what it leads to", () => {
	expect(
		read({
			vm: { running: {}, stopped: { status: 409, example: "off" }, gone: { status: 204 } },
			job: parse(
				`
				failed: { status: 202, example: began, then: { status: 503, example: failed } }
				slow: { status: 202, example: began, then: [{ status: 202 }, { status: 200, example: done }] }
			`.replaceAll("\t", ""),
			),
			service: {
				slow: { delay: 3000 },
				varying: { delay: "200..2000", status: 429 },
				down: { fault: "reset" },
				page: { page: { status: 502, text: "<h1>Bad Gateway</h1>" } },
				failing: { sequence: ["ok", "down"] },
			},
		}),
	).toEqual([
		{ name: "vm_running", subject: "vm", own: "running", pointer: "/x-mock/states/vm/running" },
		expect.objectContaining({ name: "vm_stopped", answer: { status: 409, example: "off" } }),
		expect.objectContaining({ name: "vm_gone", answer: { status: 204 } }),
		expect.objectContaining({
			name: "job_failed",
			answer: { status: 202, example: "began" },
			jobAnswers: [{ status: 503, example: "failed" }],
		}),
		expect.objectContaining({ name: "job_slow", jobAnswers: [{ status: 202 }, { status: 200, example: "done" }] }),
		expect.objectContaining({ name: "service_slow", delay: [3000, 3000] }),
		expect.objectContaining({ name: "service_varying", delay: [200, 2000], answer: { status: 429 } }),
		expect.objectContaining({ name: "service_down", fault: "reset" }),
		expect.objectContaining({ name: "service_page", page: { status: 502, text: "<h1>Bad Gateway</h1>" } }),
		expect.objectContaining({ name: "service_failing", sequence: ["ok", "down"] }),
	]);
});

test("without states there are none", () => {
	const spec = specOf({ "x-mock": { refused: [] } });
	expect(statesIn(spec, spec.document, "")).toEqual([]);
	expect(statesIn(spec, {}, "/paths")).toEqual([]);
});

test.each<[unknown, string]>([
	[[], "expected states: a map from a subject, such as vm, to its states"],
	[{ vm: "stopped" }, "expected a map from the name of a state to what it leads to"],
	[{ my_vm: {} }, "the name of a subject has lower-case letters and digits, as vm"],
	[{ vm: { Stopped: {} } }, "the name of a state has lower-case words joined by _"],
	[{ vm: { ok: {} } }, "is not ok, which every subject has"],
	[{ vm: { stopped: 409 } }, "expected a state"],
	[{ vm: { stopped: { statsu: 409 } } }, "got statsu"],
	[{ vm: { stopped: { status: 409, fault: "reset" } } }, "expected a state"],
	[{ vm: { stopped: { example: "off" } } }, "expected a status beside example and then"],
	[{ vm: { stopped: { status: "409" } } }, "expected a status and, where it has a body, the name of an example"],
	[parse("job: { slow: { status: 202, then: [] } }"), "expected what the job answers, poll by poll"],
	[parse("job: { slow: { status: 202, then: [done] } }"), "expected a status and, where it has a body, the name of an example"],
	[{ vm: { slow: { delay: "soon" } } }, 'expected milliseconds, as 800 or 200..2000, and 600000 at most; got "soon"'],
	[{ vm: { down: { fault: "fire" } } }, 'expected one of reset, truncated, garbage, no-reply, got "fire"'],
	[{ vm: { down: { page: "<p>" } } }, "expected the status and the text of the page"],
	[{ vm: { down: { page: { status: 200, text: "" } } } }, "declare x-gateway, or a sample"],
	[{ vm: { down: { sequence: [] } } }, "expected a list of states of the subject that are no sequences: ok"],
	[{ vm: { a: {}, b: { sequence: ["b"] } } }, "expected a list of states of the subject that are no sequences: a, ok"],
])("%j is refused with its line", (states, message) => expect(() => read(states)).toThrow(message));

test("only where a gateway stands before the service is there a page of it", () => {
	expect(() => read({ service: { down: { page: { status: 502, text: "" } } } }, false)).toThrow("declare x-gateway, or a sample");
});
