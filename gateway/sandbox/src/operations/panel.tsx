/** The list of ready operations, in GraphiQL's side panel. */
import { type GraphiQLPlugin, useGraphiQL } from "@graphiql/react";
import { useState } from "react";
import { useSession } from "../session.js";
import { useOpenOperation } from "./open.js";
import { groupOperations, type Operation } from "./operations.js";

/** The panel as GraphiQL takes it. */
export const OPERATIONS_PLUGIN: GraphiQLPlugin = {
  title: "Operations",
  icon: ListIcon,
  content: OperationsPanel,
};

function OperationsPanel() {
  const { operations, personas } = useSession();
  const [filter, setFilter] = useState("");
  const open = useOpenOperation();
  const active = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.title);
  const groups = groupOperations(operations, filter);
  return (
    <section className="operations" aria-label="Operations">
      <h2>Operations</h2>
      <p className="operations-hint">Each opens ready to run, as a persona that may run it.</p>
      <input
        type="search"
        aria-label="Filter operations"
        placeholder="Filter"
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
      />
      {groups.map(({ group, title, operations: members }) => (
        <div key={group}>
          <h3 id={`operations-${group}`}>{title}</h3>
          <ul aria-labelledby={`operations-${group}`}>
            {members.map((operation) => (
              <li key={operation.name}>
                <OperationButton
                  operation={operation}
                  persona={
                    personas?.find(({ name }) => name === operation.persona)?.titleEn ?? operation.persona
                  }
                  current={operation.name === active}
                  onOpen={open}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {groups.length === 0 && <p role="status">No operation matches.</p>}
    </section>
  );
}

interface OperationButtonProps {
  readonly operation: Operation;
  /** Title of the persona that it opens for. */
  readonly persona: string;
  /** Whether it is the one in the tab that is open. */
  readonly current: boolean;
  readonly onOpen: (operation: Operation) => void;
}

function OperationButton({ operation, persona, current, onOpen }: OperationButtonProps) {
  return (
    <button type="button" className="operation" aria-current={current} onClick={() => onOpen(operation)}>
      <strong>{operation.name}</strong>
      <span>{operation.description}</span>
      <span className="operation-persona">as {persona}</span>
    </button>
  );
}

function ListIcon() {
  return (
    <svg
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M7.5 4.5h10M7.5 10h10M7.5 15.5h10" />
      <path d="m1.5 3 2.5 1.5L1.5 6zM1.5 8.5 4 10l-2.5 1.5zM1.5 14 4 15.5 1.5 17z" strokeLinejoin="round" />
    </svg>
  );
}
