export const isOneOf = (statuses: number[]): string => {
	const tests = statuses.map((status) => `status == ${status}`);
	return tests.length === 1 ? tests.join() : `(${tests.join(" || ")})`;
};

export const isNoneOf = (statuses: number[]): string => statuses.map((status) => `status != ${status}`).join(" && ");
