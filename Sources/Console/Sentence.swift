import Vocabulary

/// What happened as a sentence that an agent reads once and knows what to do.
struct Sentence {
    let clock: ClockText
    let workplace: Workplace

    private var now: Timestamp { workplace.now }

    /// The customer's name, or the conversation's number.
    func name(_ id: ConversationID) -> String {
        workplace[id].map { $0.facts.customer == "?" ? id.text : $0.customerName }.map(\.string)
            ?? id.description
    }

    // MARK: - Refusals

    /// Why something was not done, and what would be.
    func refusal(_ body: Command.Body, _ refusal: Refusal) -> String {
        let who = body.conversation.map(name) ?? "it"
        let owner = refusal.tags.text("owner")?.string
        switch refusal.code {
        case .alreadyOwned:
            guard let owner else { break }
            return owner == workplace.me.name.string
                ? "you have \(who) already" : "\(owner) took this one: \(who)"
        case .noOffer: return "the offer of \(who) is gone: it lapsed or somebody else has it"
        case .notYours:
            guard let owner else { break }
            return switch owner {
            case "bot": "the bot has \(who): /take \(body.conversationText) first"
            case "queue": "\(who) is in the queue: /take \(body.conversationText) first"
            default: "\(owner) has \(who)"
            }
        case .closed: return "\(who) is closed; it opens again when the customer writes"
        case .windowClosed, .quotaSpent: return window(body, refusal)
        case .notAllowed: return "\(body.verb.rawValue.lowercased()) is not for your role"
        case .tooFast: return "too fast: nothing was done, try again in a second"
        case .unavailable:
            let after = refusal.tags.text("after").map { "in \($0) s" } ?? "later"
            return "nothing was taken, try again \(after): \(explanation(refusal))"
        default: break
        }
        return explanation(refusal)
    }

    /// `10 of 10 sends are spent, the window shuts at 21:03 tomorrow`.
    private func window(_ body: Command.Body, _ refusal: Refusal) -> String {
        "not sent: " + explanation(refusal)
    }

    private func explanation(_ refusal: Refusal) -> String {
        refusal.explanation.isEmpty
            ? refusal.code.rawValue : clock.humanised(refusal.explanation, now: now)
    }

    // MARK: - News

    /// What a notice says; nil for what is shown otherwise or needs no word.
    func text(_ notice: Notice) -> String? {
        switch notice {
        case .opened(_, let isAgain): return isAgain ? "connected again" : nil
        case .lost(let why, let retryAt):
            let seconds = max(0, (retryAt - workplace.local) + 999) / 1_000
            return "no connection, trying again in \(seconds) s; what you type is kept (\(why))"
        case .refusedKey: return "the gateway refuses the key or its secret"
        case .goodbye(let words): return words.isEmpty ? nil : "the gateway says: \(words)"
        case .offered(let offer): return "offer: \(name(offer.id))"
        case .revoked(let id, let why, let wasOffer): return revoked(id, why, wasOffer)
        case .gained(let id): return "\(name(id)) is yours"
        case .left(let id, let owner, let state): return left(id, owner, state)
        case .delivery(let id, _, .failed, let why):
            return "not delivered to \(name(id))" + (why.isEmpty ? "" : ": \(why)")
        case .reminder(let reminder): return self.reminder(reminder)
        case .presence(let state, let why): return presence(state, why)
        case .done(let body, _, let tags): return done(body, tags)
        case .refused(let body, let refusal): return self.refusal(body, refusal)
        case .synced, .message, .delivery, .word: return nil
        }
    }

    private func revoked(_ id: ConversationID, _ why: Revocation, _ wasOffer: Bool) -> String {
        switch (why, wasOffer) {
        case (.expired, _): "the offer of \(name(id)) lapsed"
        case (.taken, true): "somebody else took \(name(id))"
        case (.taken, false): "\(name(id)) was given to somebody else"
        case (.withdrawn, true): "the offer of \(name(id)) was withdrawn"
        case (.withdrawn, false): "\(name(id)) went back to the queue"
        case (.closed, _): "\(name(id)) was closed"
        }
    }

    private func left(_ id: ConversationID, _ owner: Owner, _ state: ConversationState) -> String {
        if state == .closed { return "\(name(id)) is closed" }
        return switch owner {
        case .bot: "the bot has \(name(id)) now"
        case .queue: "\(name(id)) is in the queue now"
        case .agent(let agent): "\(agent) has \(name(id)) now"
        }
    }

    private func reminder(_ reminder: Reminder) -> String {
        let who = name(reminder.conversation)
        let owner: String =
            if case .agent(let agent) = workplace[reminder.conversation]?.facts.owner,
                agent != workplace.me.name
            {
                " (\(agent))"
            } else { "" }
        switch reminder.kind {
        case .unanswered:
            return "\(who)\(owner) has waited \(ClockText.span(reminder.waited))"
        case .window:
            let until = reminder.until.map { clock.near($0, now: now) } ?? "soon"
            return "the window to \(who)\(owner) shuts at \(until)"
        case .followUp:
            return "follow up with \(who)\(owner)"
                + (reminder.text.isEmpty ? "" : ": \(reminder.text)")
        }
    }

    private func presence(_ state: Text, _ why: Text) -> String {
        state == "ready"
            ? "you are ready again" : "you are away now" + (why.isEmpty ? "" : ": \(why)")
    }

    private func done(_ body: Command.Body, _ tags: [Line.Tag]) -> String? {
        switch body {
        case .say(let id, _), .script(let id, _, _):
            guard let left = tags.integer("left"), left <= 3 else { return nil }
            let until = tags.text("until").flatMap { Timestamp(rfc3339: $0) }
            let shuts = until.map { ", the window shuts at \(clock.near($0, now: now))" } ?? ""
            return "\(left == 1 ? "1 send is" : "\(left) sends are") left to \(name(id))" + shuts
        case .ready:
            return "ready" + (tags.text("seats").map { ": \($0) seats" } ?? "")
        case .away: return "away: what you have stays yours, nothing new is offered"
        case .note: return "noted"
        case .decline(let id, _): return "declined \(name(id))"
        case .tag:
            let labels = tags.text("labels")?.string ?? ""
            return labels.isEmpty ? "no labels now" : "labels: \(labels)"
        case .cue: return "the host is told"
        case .pause(let room): return "\(room) is paused: the bot answers, nothing is offered"
        case .resume(let room): return "\(room) goes on"
        case .watch: return "watching"
        case .unwatch: return "watching no longer"
        default: return nil
        }
    }
}

extension Command.Body {
    /// The conversation that a command is about.
    var conversation: ConversationID? {
        switch self {
        case .accept(let id), .take(let id), .why(let id), .decline(let id, _), .say(let id, _),
            .note(let id, _), .script(let id, _, _), .transfer(let id, _, _), .close(let id, _, _),
            .tag(let id, _, _), .history(let id, _, _), .assign(let id, _):
            id
        case .scripts(let id): id
        default: nil
        }
    }

    fileprivate var conversationText: String { conversation?.description ?? "" }
}
