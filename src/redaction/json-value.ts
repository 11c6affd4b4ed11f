import type { RecordedSchema } from "./list.ts";
import { undeclaredName } from "./names.ts";
import { writeString } from "./string.ts";
import { Unwritable, type Writer } from "./writer.ts";

/** A value within something that is secret as a whole. */
const secret: RecordedSchema = { full: true };

/** Looks a schema up by its number. */
export type SchemaAt = (index: number | undefined) => RecordedSchema | undefined;

/** A JSON text of a value as it may be written. Without a schema, nothing of it is declared. */
export function writeJson(value: unknown, schema: RecordedSchema | undefined, at: SchemaAt, writer: Writer): string {
	if (typeof value === "string") return JSON.stringify(writeString(value, stringRule(schema), writer));
	if (Array.isArray(value)) {
		const items = schema?.full ? secret : at(schema?.items);
		return `[${value.map((item) => writeJson(item, items, at, writer)).join(",")}]`;
	}
	if (typeof value === "object" && value !== null) return writeObject(value as Record<string, unknown>, schema, at, writer);
	return writePlain(value, schema, writer);
}

export const stringRule = (schema: RecordedSchema | undefined) =>
	schema?.full ? { ...schema.string, mask: "full" as const, isMarked: true as const } : schema?.string;

function writeObject(value: Record<string, unknown>, schema: RecordedSchema | undefined, at: SchemaAt, writer: Writer): string {
	const made: string[] = [];
	for (const name of Object.keys(value)) {
		const { shown, inside } = memberOf(name, schema, at, writer);
		made.push(`${JSON.stringify(shown)}:${writeJson(value[name], inside, at, writer)}`);
	}
	return `{${made.join(",")}}`;
}

/** The name of a member as it may be written, and the schema of its value. */
export function memberOf(name: string, schema: RecordedSchema | undefined, at: SchemaAt, writer: Writer) {
	const isDeclared = schema?.members !== undefined && Object.hasOwn(schema.members, name);
	const inside = isDeclared ? at(schema?.members?.[name]) : at(schema?.others);
	return {
		shown: isDeclared ? name : undeclaredName(name, writer),
		inside: schema?.full ? { ...inside, full: true as const } : inside,
	};
}

/** JSON has no number for infinity, but texts that mean it. */
const textOf = (value: unknown) =>
	value === Number.POSITIVE_INFINITY ? "1e999" : value === Number.NEGATIVE_INFINITY ? "-1e999" : JSON.stringify(value);

function writePlain(value: unknown, schema: RecordedSchema | undefined, writer: Writer): string {
	const text = textOf(value);
	if (value === null) return text;
	const stays = schema?.plain === true && schema.full !== true;
	if (typeof value === "boolean") return stays ? text : "false";
	if (stays && writer.secrets.index.placeholderOf(text) === undefined) return text;
	return withinBounds(text, numberLike(text, writer), schema?.bounds ?? []);
}

/** The placeholder, or another number that the bounds judge as they judge the secret. */
function withinBounds(text: string, made: string, bounds: readonly number[]): string {
	const side = (number: number) => bounds.map((bound) => Math.sign(number - bound)).join();
	const wanted = side(Number(text));
	const others = bounds.flatMap((bound) => [bound, bound + 1, bound - 1]).map(String);
	const fitting = [made, ...others].find((each) => side(Number(each)) === wanted);
	if (fitting === undefined) throw new Unwritable("no placeholder keeps its verdict");
	return fitting;
}

/** A number of as many digits, with a sign and a point where it has them. */
function numberLike(text: string, { secrets, isHeld }: Writer): string {
	if (text.length < 2 || /e/i.test(text)) return "0";
	const made = secrets.text(text, isHeld);
	return made.replace(/^(-?)0(?=\d)/, "$11");
}
