import Vocabulary

/// All that can be typed, with its help: one row a command.
struct InstructionTable {
    /// One command.
    struct Row {
        let name: String
        let usage: String
        let meaning: String
        let isForLeads: Bool
        let read: @Sendable (inout InstructionReader) -> Instruction
    }

    static let rows: [Row] = forAgents + forLookingUp + forLeads

    /// The row of a name or of what begins no other.
    static func row(_ name: String) -> Row? {
        if let row = rows.first(where: { $0.name == name }) { return row }
        guard !name.isEmpty else { return nil }
        let begun = rows.filter { $0.name.hasPrefix(name) }
        return begun.count == 1 ? begun[0] : nil
    }

    private static func row(
        _ name: String, _ rest: String, _ meaning: String, leads: Bool = false,
        _ read: @escaping @Sendable (inout InstructionReader) -> Instruction
    ) -> Row {
        Row(
            name: name, usage: rest.isEmpty ? name : "\(name) \(rest)", meaning: meaning,
            isForLeads: leads, read: read)
    }

    private static let forAgents: [Row] = [
        row("accept", "[c]", "takes the offer") { $0.offered { .accept($0) } },
        row("decline", "[c] [reason]", "refuses the offer") { $0.decline() },
        row("take", "c", "takes one from the bot or the queue") { $0.current { .take($0) } },
        row("say", "[c] text", "writes to the customer") { $0.written { .say($0, $1) } },
        row("note", "[c] text", "a note for colleagues only") { $0.written { .note($0, $1) } },
        row("script", "[c] name [key=value…]", "says a script") { $0.script() },
        row("scripts", "[c]", "lists the scripts") { $0.current { .scripts($0) } },
        row("transfer", "[c] agent|skill:name|queue|bot [note]", "hands it on") { $0.transfer() },
        row("close", "[c] sold|lead|resolved|lost|spam [amount currency]", "ends it") {
            $0.close()
        },
        row("tag", "[c] +word -word…", "sets and removes labels") { $0.tag() },
        row("ready", "[seats]", "takes offers, up to so many") { $0.ready() },
        row("away", "[reason]", "takes no more offers") { .command(.away(reason: $0.text())) },
    ]

    private static let forLookingUp: [Row] = [
        row("open", "c", "looks at a conversation") { $0.open() },
        row("next", "", "goes to the next of your conversations") { _ in .next },
        row("history", "[c] [before] [limit]", "earlier messages") { $0.history() },
        row("profile", "[customer]", "what is known of a customer") { $0.profile() },
        row("find", "words", "messages that hold all the words") { $0.find() },
        row("why", "[c]", "the points of the score, who was considered") {
            $0.current { .why($0) }
        },
        row("list", "mine|queue|bot|open", "conversations") { $0.list() },
        row("help", "", "this") { _ in .help },
        row("quit", "", "ends the console") { _ in .leave },
    ]

    private static let forLeads: [Row] = [
        row("watch", "c|room|*", "shows what happens there", leads: true) {
            $0.watch { .watch($0) }
        },
        row("unwatch", "[c|room|*]", "shows it no longer", leads: true) {
            $0.watch { .unwatch($0 == .everything ? nil : $0) }
        },
        row("assign", "[c] agent", "gives it to an agent", leads: true) { $0.assign() },
        row("agents", "", "lists the agents", leads: true) { _ in .command(.agents) },
        row("rooms", "", "lists the rooms", leads: true) { _ in .command(.rooms) },
        row("stats", "", "counts of the desk", leads: true) { _ in .command(.stats(reset: false)) },
        row("cue", "room text", "something to say on air", leads: true) {
            $0.room { $1.isEmpty ? nil : .cue($0, $1) }
        },
        row("pause", "room", "the bot answers, nothing is offered", leads: true) {
            $0.room { name, _ in .pause(name) }
        },
        row("resume", "room", "offers again", leads: true) { $0.room { name, _ in .resume(name) } },
    ]
}
