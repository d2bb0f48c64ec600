import Vocabulary

/// The built-in bot: answers what its policy knows, hands everything else to people, and is silent
/// once a person owns the conversation.
extension Desk {
    /// A customer wrote to a conversation that the bot owns.
    func answerByBot(_ conversation: Conversation) {
        let settings = compiled.bot(conversation.room)
        let found = settings.match(conversation.lastText, language: conversation.language)
        conversation.language = conversation.language ?? found.language
        if let why = reasonForPeople(conversation, asksForPerson: found.asksForPerson) {
            handOver(conversation, why)
        }
        // In a paused room it still is the bot's, which goes on answering.
        guard conversation.state == .bot, readyBots.isEmpty else { return }
        guard settings.isOn, let answer = found.answer else {
            return answerNothing(conversation, settings)
        }
        let reply = settings.reply(answer, to: listener(conversation, found.language))
        guard let reply, reply != lastAnswer(of: conversation),
            writeByBot(conversation, reply, isAnswer: true)
        else {
            return handOver(conversation, "the bot has no (further) answer")
        }
        if answer.handOver { handOver(conversation, "\(Text(answer.name)) is for people") }
    }

    private func reasonForPeople(_ conversation: Conversation, asksForPerson: Bool) -> Text? {
        if asksForPerson || conversation.asksForPerson { return "the customer asks for a person" }
        guard conversation.score >= policy.intent.handOver else { return nil }
        return "score \(Text(Int64(conversation.score))), \(inWords(conversation))"
    }

    private func listener(_ conversation: Conversation, _ language: Text?) -> Listener {
        Listener(
            conversation: conversation, language: language,
            host: rooms[conversation.room]?.report.host)
    }

    /// A new customer is greeted before anything else, where the policy has words for it.
    func welcome(_ conversation: Conversation) {
        let settings = compiled.bot(conversation.room)
        guard settings.isOn, readyBots.isEmpty,
            let text = settings.fill(
                settings.settings.welcome, for: listener(conversation, conversation.language))
        else { return }
        writeByBot(conversation, text, isAnswer: false)
    }

    /// Spam is left alone; anything else that the bot cannot answer is for people.
    private func answerNothing(_ conversation: Conversation, _ settings: CompiledBot) {
        if conversation.intent == .spam || settings.settings.fallback == .silence { return }
        handOver(conversation, "the bot has no answer")
    }

    /// A signal or another text may have raised the score of a conversation that the bot has.
    func considerPeople(_ conversation: Conversation) {
        switch conversation.state {
        case .bot
        where conversation.score >= policy.intent.handOver
            && conversation.waitingSince != .zero:
            handOver(
                conversation, "score \(Text(Int64(conversation.score))), \(inWords(conversation))")
        case .queued: refreshQueue(conversation)
        default: break
        }
    }

    /// From the bot to people, with the transcript. In a paused room it waits for RESUME.
    func handOver(_ conversation: Conversation, _ why: Text) {
        guard conversation.state == .bot, !(conversation.wantsPeople && isPaused(conversation))
        else { return }
        conversation.wantsPeople = true
        counts.handOvers += 1
        system(conversation, "for people: \(why)")
        let settings = compiled.bot(conversation.room)
        if settings.isOn, readyBots.isEmpty {
            let isOpen = policy.service.hours.isOpen(at: now.milliseconds)
            let wording = isOpen ? settings.settings.handOver : settings.settings.closed
            sayWhileHanding(conversation, wording, settings)
        }
        guard !isPaused(conversation) else { return markChanged(conversation) }
        enqueue(conversation, isArrival: true)
    }

    private func sayWhileHanding(
        _ conversation: Conversation, _ wording: Wording, _ settings: CompiledBot
    ) {
        guard
            let text = settings.fill(
                wording, for: listener(conversation, conversation.language)),
            text != lastAnswer(of: conversation)
        else { return }
        writeByBot(conversation, text, isAnswer: false)
    }

    /// What the bot said last, unless that is long enough ago to say it again.
    private func lastAnswer(of conversation: Conversation) -> Text? {
        let settings = compiled.bot(conversation.room).settings
        guard conversation.lastAnswerAt != .zero,
            now - conversation.lastAnswerAt < Int64(settings.repeatAfter)
        else { return nil }
        return conversation.lastAnswer
    }

    /// Writes, if the window, the human reserve and the customer's rate leave room. An answer
    /// ends the customer's wait; a word that somebody will come does not.
    @discardableResult
    private func writeByBot(_ conversation: Conversation, _ text: Text, isAnswer: Bool) -> Bool {
        let channel = policy.channel(conversation.channel.string)
        if let left = conversation.sendsLeft, left <= channel.reserve { return false }
        let rate = compiled.bot(conversation.room).settings.rate
        if now - conversation.botRepliesSince >= Int64(rate.within) {
            conversation.botRepliesSince = now
            conversation.botReplies = 0
        }
        guard conversation.botReplies < rate.most else { return false }
        let since = conversation.waitingSince
        do throws(Refusal) {
            try write(to: conversation, text, author: .bot, name: "bot")
        } catch {
            return false
        }
        if !isAnswer {
            conversation.waitingSince = since
            turnClock(conversation)
        }
        conversation.botReplies += 1
        conversation.lastAnswer = text
        conversation.lastAnswerAt = now
        counts.botReplies += 1
        return true
    }

    // MARK: - Scripts

    /// SCRIPT: one of the policy's texts, its fields filled in.
    func script(
        _ id: ConversationID, _ name: Name, _ fields: [Line.Tag], re: Text?, from peer: Peer
    ) throws(Refusal) -> ServerLine {
        let conversation = try owned(id, by: peer)
        let scripts = policy.room(conversation.room.string).scripts
        guard let script = scripts.first(where: { $0.name == name.string }) else {
            throw Refusal(.badParameter, "no script \(name); SCRIPTS lists them")
        }
        let bot = compiled.bot(conversation.room)
        var listener = listener(conversation, conversation.language)
        listener.agent = peer.name
        var missing: [String] = []
        let text = script.text.text(in: listener.language?.string).flatMap { template in
            Template.fill(template) { field in
                let given = fields.last { $0.key.string == field }?.value.string
                let value = given ?? bot.field(field, for: listener)
                if value == nil { missing.append(field) }
                return value
            }
        }
        // What the policy requires need not stand in every language's text.
        missing += script.required.filter { name in
            !missing.contains(name) && !fields.contains { $0.key.string == name }
                && bot.field(name, for: listener) == nil
        }
        guard let text, missing.isEmpty else {
            throw Refusal(
                .missingParameter,
                "\(name) needs \(Text(missing.joined(separator: ", "))): write key=value")
        }
        return try say(id, Text(text), re: re, from: peer)
    }

    /// SCRIPTS: all of the room's, or of the desk's where no conversation is named.
    func scripts(_ id: ConversationID?, re: Text?, for peer: Peer) throws(Refusal) -> ServerLine {
        let conversation: Conversation? =
            if let id { try self.conversation(id) } else { nil }
        let scripts = policy.room(conversation?.room.string ?? "").scripts
        for script in scripts {
            let text = script.text.text(in: conversation?.language?.string) ?? ""
            let fields = Template.fields(of: text).joined(separator: ",")
            var tags = [Line.Tag("fields", Text(fields))]
            if !script.need.isEmpty { tags.append(Line.Tag("need", Text(script.need))) }
            tell(
                peer.session,
                .item(
                    re: re, Line("SCRIPT", [Text(script.name)], trailing: Text(text), tags: tags)))
        }
        return .ok(re: re, tags: [])
    }
}
