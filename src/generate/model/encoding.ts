import type { Field } from "../../client/bodies/form.ts";
import { isJson } from "../../openapi/media-type.ts";
import type { MediaTypeModel } from "./message.ts";

/** The members of a form that the client does not write as usual, by name. A style hides the media type. */
export const formFields = ({ fields = [] }: MediaTypeModel): Record<string, Field> =>
	Object.fromEntries(
		fields.flatMap(({ name, serialization, contentTypes }): [string, Field][] => {
			if (serialization !== undefined) return [[name, serialization]];
			return isJson(contentTypes?.[0] ?? "") ? [[name, "json"]] : [];
		}),
	);

/** The declared media types of the parts of a multipart body, by name of the member. */
export const partMediaTypes = ({ fields = [] }: MediaTypeModel): Record<string, string> =>
	Object.fromEntries(fields.flatMap(({ name, contentTypes }) => (contentTypes === undefined ? [] : [[name, contentTypes.join(", ")]])));
