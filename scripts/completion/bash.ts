import type { Caller } from "./caller.ts";
import type { Completed } from "./completed.ts";

/**
 * A script for bash: https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html. File names are completed where it has nothing
 * to offer. What the shell had for the program before is asked about everything else.
 */
export function bash(commands: readonly Completed[], { programs, before, separator, condition }: Caller): string {
	const names = commands.map(({ name }) => name);
	// Two packages may have one each in the same shell.
	const own = `_${programs[0]?.replaceAll(/\W/g, "_")}_verbs`;
	return `${own}() {
	local current="\${COMP_WORDS[COMP_CWORD]}" last="\${COMP_WORDS[COMP_CWORD-1]}" verb="" ready="${separator === undefined ? "yes" : ""}" word words=""
	COMPREPLY=()
	for word in "\${COMP_WORDS[@]:0:$COMP_CWORD}"; do
		if [ -z "$verb" ]; then case "$word" in ${names.join("|")}) verb="$word" ;; esac
		elif [ "$word" = "--" ]; then ready=yes; fi
	done
	${condition} && case "$verb$ready $last" in
	${before.map((word) => `"${separator === undefined ? "yes" : ""} ${word}"`).join("|")}) words="${names.join(" ")}" ;;
	${commands.flatMap(linesOf).join("\n\t")}
	esac
	if [ -z "$verb$words" ] && [ -n "$${own}_previous" ]; then "$${own}_previous" "$@"; fi
	[ -z "$words" ] || COMPREPLY=($(compgen -W "$words" -- "$current"))
}
${own}_previous="$(complete -p ${programs.at(-1)} 2>/dev/null | sed -n 's/.* -F \\([^ ]*\\) .*/\\1/p' | grep -v '^${own}$')"
complete -o default -F ${own} ${programs.join(" ")}
`;
}

/** What may stand behind an option that takes a value, then the options. */
const linesOf = ({ name, options }: Completed): string[] => [
	...options
		.filter(({ takesValue }) => takesValue)
		.map(({ flag, values }) => `"${name}yes ${flag}") ${values.length > 0 ? `words="${values.join(" ")}" ` : ""};;`),
	`"${name}yes "*) case "$current" in -*) words="${options.map(({ flag }) => flag).join(" ")}" ;; esac ;;`,
];
