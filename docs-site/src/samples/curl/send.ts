import type { Comments } from "../comments.ts";

/** Where there is a job, it also sets the seconds of Retry-After; a curl before 7.84 writes none. */
export const send = (hasJob: boolean, comments: Comments): string =>
	hasJob
		? `send() { # ${comments.setsAfter}
  answer=$(curl -sS --max-time 30 -w '|%header{retry-after}|%{http_code}' "$@")
  status=\${answer##*|}
  answer=\${answer%|*}
  after=\${answer##*|}
  answer=\${answer%|*}
  case $after in '' | *[!0-9]*) after=0 ;; esac
}`
		: `send() { # ${comments.sets}
  answer=$(curl -sS --max-time 30 -w '|%{http_code}' "$@")
  status=\${answer##*|}
  answer=\${answer%|*}
}`;
