/** Nobody reads more of one list or one object. */
const faultLimit = 1_000;

/**
 * ajv finds all errors, 200,000 of them in a list of so many wrong items, and copies them at each reference. In its code, this makes a loop over
 * items or members end after 1,000 errors of its own. The verdict stays: errors that a loop added to are there already, and those before it do not count.
 */
export const withBoundedLoops = (code: string): string =>
	code
		.replaceAll(
			/\bfor\(let (i\d+)=(\d+); (i\d+)<(len\d+); (i\d+)\+\+\)\{/g,
			(_, index: string, from: string, _index: string, length: string) =>
				`for(let ${index}=${from}, ${index}Errors=errors; ${index}<${length} && errors-${index}Errors<${faultLimit}; ${index}++){`,
		)
		.replaceAll(
			/\bfor\(const (key\d+) in (\w+)\)\{/g,
			(_, key: string, object: string) =>
				`var ${key}Errors=errors; for(const ${key} in ${object}){ if(errors-${key}Errors>=${faultLimit}) break;`,
		);
