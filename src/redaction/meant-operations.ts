import { type Exchange, headerValues } from "../har/exchange.ts";
import { hasOwnBody } from "../har/own-body.ts";
import { valuesIn } from "../openapi/security/carrier.ts";
import type { RecordingList } from "./list.ts";
import { type FoundOperation, Operations } from "./operations.ts";

/** Operations that are found, as the checker finds them, for exchanges that are meant for them. Calls of a client need no such look. */
export class MeantOperations extends Operations {
	readonly #lists: readonly RecordingList[];

	constructor(lists: readonly RecordingList[]) {
		super(lists);
		this.#lists = lists;
	}

	override find(method: string, pathname: string, exchange?: Exchange): FoundOperation | undefined {
		const found = super.find(method, pathname);
		if (found === undefined || exchange === undefined) return found;
		const isOthers = isElsewhere(found) && this.#hasOthersCredential(found, exchange);
		return hasOwnBody(exchange.request.body, found.operation.when) && !isOthers ? found : undefined;
	}

	/** Whether a request carries credentials, and none of the operation's API. */
	#hasOthersCredential({ list }: FoundOperation, { url, request }: Exchange): boolean {
		const header = (name: string) => headerValues(request, name);
		const carries = ({ credentials }: RecordingList) => credentials.some((each) => valuesIn(each, { url, header }).length > 0);
		return !carries(list) && this.#lists.some(carries);
	}
}

/** Whether the path is one of `x-also-at`. */
const isElsewhere = ({ operation, template }: FoundOperation): boolean => operation.alsoAt?.includes(template.text) === true;
