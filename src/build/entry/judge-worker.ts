import "./node-20.ts";
import "../../contracts/recordings/judging/judge-worker.ts";
