import Reactor
import Routing
import Store
import Vocabulary

/// FEED of one session: first what is stored, page by page as the peer reads it, then live.
final class Feed {
    let session: PeerSession
    let re: Text?
    var next: Int64
    /// Everything stored is out; what becomes durable goes out at once.
    var isLive = false
    /// The command was answered.
    var isAnswered = false

    /// The tag `re` of a line: only what comes before the answer carries it.
    var answered: Text? { isAnswered ? nil : re }

    init(session: PeerSession, re: Text?, next: Int64) {
        self.session = session
        self.re = re
        self.next = next
    }

    /// EVENT: one line of the journal.
    static func line(_ record: JournalRecord, re: Text?) -> ServerLine {
        let (direction, text): (Text, Text) =
            switch record.body {
            case .input(let raw): ("in", Text(bytes: raw))
            case .event(let line): ("out", Text(bytes: JournalText.printed(line)))
            }
        return .item(
            re: re,
            Line(
                "EVENT", [direction], trailing: text,
                tags: [
                    Line.Tag("seq", Text(record.sequence)), Line.Tag("at", record.at.rfc3339),
                    Line.Tag("by", record.peer),
                ]))
    }
}

extension DeskHost {
    /// Lines of one page.
    private static let feedPage = 256
    /// Output at which a feed waits for its peer to read.
    private var feedPause: Int { min(128 << 10, home.limits.inputPauseBytes) }

    /// FEED: the answer comes once the stored part is out; until then the session's later commands
    /// wait.
    func startFeed(_ session: PeerSession, from: Int64?, re: Text?) {
        let feed = Feed(session: session, re: re, next: max(1, from ?? durableJournal + 1))
        feeds[session.id] = feed
        session.hold()
        page(feed)
    }

    /// Goes on with a feed when its peer has read.
    func continueFeed(of session: SessionID) {
        if let feed = feeds[session], !feed.isLive { page(feed) }
    }

    private func page(_ feed: Feed) {
        guard feeds[feed.session.id] === feed else { return }
        guard feed.next <= durableJournal else { return goLive(feed) }
        guard feed.session.connection.pendingOutput < feedPause else {
            return waitForRoom(feed)
        }
        let start = feed.next
        let id = feed.session.id
        let reader = store.background
        committer.lookUp { [self] in
            let result = Result { () throws(StoreError) in
                try reader.journal(from: start, limit: Self.feedPage)
            }
            home.reactor.post { self.took(result, start: start, session: id) }
        }
    }

    private func goLive(_ feed: Feed) {
        feed.isLive = true
        guard !feed.isAnswered else { return }
        feed.isAnswered = true
        deliver(
            [.ok(re: feed.re, tags: [Line.Tag("next", Text(feed.next))])],
            to: feed.session.id)
        feed.session.letGo()
    }

    /// A peer that must be waited for is heard of when it has read; any other has room next turn.
    private func waitForRoom(_ feed: Feed) {
        guard !feed.session.connection.blocked else { return }
        let id = feed.session.id
        home.reactor.post { self.continueFeed(of: id) }
    }

    private func took(
        _ result: Result<[JournalRecord], StoreError>, start: Int64, session: SessionID
    ) {
        guard let feed = feeds[session], feed.next == start, !feed.isLive else { return }
        switch result {
        case .failure(let error):
            services.log.upkeepFailed(name, error.description)
            feeds[session] = nil
            deliver(
                [.error(re: feed.re, Refusal(.internal, "the journal could not be read"))],
                to: session)
            feed.session.letGo()
        case .success(let records):
            // Lines can be long: no more of them than the peer has room for.
            for record in records {
                guard feed.session.connection.pendingOutput < feedPause else { break }
                deliver([Feed.line(record, re: feed.answered)], to: session)
                feed.next = record.sequence + 1
            }
            if records.isEmpty { feed.next = durableJournal + 1 }
            page(feed)
        }
    }

    /// What has just become durable goes to the feeds that are live. One that has no room for it
    /// goes on from the store.
    func pushFeeds(_ records: [JournalRecord]) {
        for feed in feeds.values where feed.isLive {
            for record in records where record.sequence >= feed.next {
                guard feed.session.connection.pendingOutput < feedPause else {
                    feed.isLive = false
                    break
                }
                deliver([Feed.line(record, re: nil)], to: feed.session.id)
                feed.next = record.sequence + 1
            }
            if !feed.isLive { waitForRoom(feed) }
        }
    }
}
