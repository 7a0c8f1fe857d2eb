/** Members of a team as its capacity looks at them. */
import type { TeamShare } from "../rules/team-capacity.js";
import type { TeamMemberRow } from "../store/teams.js";

/** What members add to the capacity; somebody with several licences counts with the first one. */
export function sharesOf<Member extends TeamMemberRow>(members: readonly Member[]): (Member & TeamShare)[] {
  return members.flatMap((member) => {
    const [profession] = member.professions;
    return profession === undefined ? [] : [{ ...member, profession }];
  });
}
