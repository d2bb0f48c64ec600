import Reactor
import Routing
import Store
import Vocabulary

/// FEED of one session: first what is stored, page by page as the peer reads it, then live.
final class Feed {
    let session: PeerSession
    let re: Text?
    var next: Int64
    var isLive = false

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
    private static let feedPause = 128 << 10

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
        guard feed.next <= durableJournal else {
            feed.isLive = true
            deliver(
                [.ok(re: feed.re, tags: [Line.Tag("next", Text(feed.next))])],
                to: feed.session.id)
            return feed.session.letGo()
        }
        guard feed.session.connection.pendingOutput < Self.feedPause else { return }
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
            deliver(records.map { Feed.line($0, re: feed.re) }, to: session)
            feed.next = (records.last?.sequence ?? durableJournal) + 1
            page(feed)
        }
    }

    /// What has just become durable goes to the feeds that are live.
    func pushFeeds(_ records: [JournalRecord]) {
        for feed in feeds.values where feed.isLive {
            let new = records.filter { $0.sequence >= feed.next }
            guard let last = new.last else { continue }
            deliver(new.map { Feed.line($0, re: nil) }, to: feed.session.id)
            feed.next = last.sequence + 1
        }
    }
}
