import { expect, test } from "vitest";
import { Secrets } from "../../redaction/placeholders/secrets.ts";
import { LeftOut } from "../../redaction/redaction.ts";
import { showing } from "./fixtures/run.ts";
import { describeOutcome, Outcome } from "./redact-outcome.ts";

test("each kind of thing that is not in the file has a line, and the file one", () => {
	const outcome = new Outcome();
	outcome.add({ ...showing, comment: "x", _initiator: {}, serverIPAddress: "10.0.0.1" }, showing, 0);
	outcome.add(showing, new LeftOut("no contract knows it"), 1);
	outcome.add(showing, new LeftOut("a secret is left", "/response/body"), 2);
	const secrets = new Secrets();
	secrets.text("Nightingale", () => false);
	secrets.index.isFull = true;
	expect(describeOutcome(outcome, secrets, "b.har")).toEqual([
		"exchange 2 is left out: a secret is left in /response/body",
		"replaced: 1 value by placeholders",
		"looked for: the first 1 secret; later ones are replaced in their own places, but not found in what stays",
		"dropped: 3 members of the recorder's own",
		"left out: 1 exchange that no contract knows",
		"left out: 1 exchange that cannot be written safely",
		"written: 1 exchange to b.har",
	]);
});
