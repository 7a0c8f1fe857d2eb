/** Top of the page: the product, what its data is, and whom one acts as. */
import { IdentityChooser } from "./identity/chooser.js";
import { TokenField } from "./identity/token-field.js";
import { useSession } from "./session.js";

/** The header. */
export function Header() {
  const { personas, problems } = useSession();
  return (
    <header className="page-header">
      <div className="page-product">
        <img src="/sandbox/icon.svg" alt="" width="32" height="32" />
        <div>
          <h1>
            Vårdgraf <span>sandbox</span>
          </h1>
          {personas && (
            <p>
              All persons are synthetic <span lang="sv">(påhittade)</span>. No real patient is in here.
            </p>
          )}
        </div>
      </div>
      {personas ? <IdentityChooser personas={personas} /> : <TokenField />}
      {problems.map((problem) => (
        <p key={problem} className="page-problem" role="alert">
          {problem}
        </p>
      ))}
    </header>
  );
}
