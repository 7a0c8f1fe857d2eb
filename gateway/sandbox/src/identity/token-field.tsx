/** A field for a token of one's own, where the gateway has no demo identity provider. */
import { useState } from "react";
import { useSession } from "../session.js";

/** The field; the token is kept in memory only. */
export function TokenField() {
  const { authorization } = useSession();
  const [token, setToken] = useState("");
  const take = (text: string): void => {
    setToken(text);
    const bare = text.trim().replace(/^bearer\s+/i, "");
    authorization.choose(bare === "" ? { kind: "ANONYMOUS" } : { kind: "TOKEN", token: bare });
  };
  return (
    <div className="identity">
      <label htmlFor="token">Access token</label>
      <input
        id="token"
        type="password"
        autoComplete="off"
        spellCheck={false}
        placeholder="Paste a token from your identity provider"
        aria-describedby="token-description"
        value={token}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <p id="token-description" className="identity-description" role="status">
        {token === "" ? "No token is sent." : "The token is sent with every request."} It is kept until the
        page is closed.
      </p>
    </div>
  );
}
