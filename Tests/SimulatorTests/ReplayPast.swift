import PolicyFiles
import Routing
import Vocabulary
import Wire

@testable import Simulator

/// Makes a desk's past: whoever uses it says what happens and when, and the journal is kept.
final class ReplayPast {
    private(set) var desk: Desk
    private(set) var now = ReplayPast.start
    private(set) var journal: [JournalRecord] = []
    private(set) var kept: [PolicyRecord] = []
    /// What each turn changed, for those who store it.
    var afterStep: (Changes) -> Void = { _ in }
    /// What a session is told.
    var told: (SessionID, ServerLine) -> Void = { _, _ in }
    private var memory = DeskMemory()
    private var version: Int64 = 1
    private var lastSession: UInt64 = 0
    private(set) var policy: Policy

    static let start = Timestamp(milliseconds: 1_790_000_000_000)

    init(_ policy: Policy) {
        self.policy = policy
        desk = Desk(name: "demo", policy: ReplayPast.compiled(policy, 1))
        desk.restore(memory.restored(at: now), at: now)
        drain()
    }

    /// Everything as a replay wants it.
    var recorded: RecordedDesk {
        RecordedDesk(
            name: "demo", journal: journal, policies: RecordedPolicies(kept, archives: [:]))
    }

    private static func compiled(_ policy: Policy, _ version: Int64) -> CompiledPolicy {
        CompiledPolicy(
            policy, resources: IntentResources(), version: version,
            record: PolicyRecord(
                version: version, digest: Text(policy.digest), author: "demo/ops", at: .zero,
                file: "demo.json5", text: Text(PolicyText.text(of: policy)), resources: ""))
    }

    private func drain() {
        let output = desk.drain()
        journal += output.changes.journal
        kept += output.changes.policies
        memory.apply(output.changes)
        afterStep(output.changes)
        for case .line(let session, let line) in output.items { told(session, line) }
    }

    func step(_ input: DeskInput) {
        desk.step(input, at: now)
        drain()
    }

    /// Time passes with ticks at their moments, a little late as in life.
    func wait(_ milliseconds: Int64, late: Int64 = 0) {
        let end = now + milliseconds
        while let due = desk.nextDeadline, due + late <= end {
            now = max(now, due + late)
            step(.tick)
        }
        now = max(now, end)
    }

    /// Time passes while the process stands still.
    func standStill(_ milliseconds: Int64) { now = now + milliseconds }

    func open(_ role: Role, _ name: Name) -> Peer {
        lastSession += 1
        let peer = Peer(session: SessionID(lastSession), role: role, name: name)
        step(.opened(peer))
        return peer
    }

    func say(_ peer: Peer, _ body: Command.Body, id: Text? = nil) {
        let command = Command(id: id, body)
        var raw = command.printed
        raw.removeLast()
        step(.command(command, peer, raw: raw))
    }

    func adopt(_ policy: Policy) {
        version += 1
        self.policy = policy
        step(.policy(Self.compiled(policy, version)))
    }

    /// The process ends and begins again: nobody is there any more.
    func restart(_ policy: Policy? = nil) {
        if let policy {
            version += 1
            self.policy = policy
        }
        desk = Desk(name: "demo", policy: Self.compiled(self.policy, version))
        desk.restore(memory.restored(at: now), at: now)
        drain()
    }
}
