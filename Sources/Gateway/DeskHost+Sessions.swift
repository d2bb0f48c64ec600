import Reactor
import Routing
import Store
import Vocabulary

extension DeskHost {
    /// What is answered to whatever would have to be stored while the disk is full.
    static let stallRefusal = Refusal(
        .unavailable, "nothing can be stored now, nothing was taken",
        tags: [Line.Tag("after", "1")])

    /// While the disk is full: holds a session that waits for an answer, so that answers keep their
    /// order; false for one that can be told at once.
    func holdWhileStalled(_ session: PeerSession) -> Bool {
        guard owed.contains(session.id) else { return false }
        stalled.append(session)
        session.connection.pauseReading()
        return true
    }

    /// Why a session may not come in now; nil if it may.
    func refusal(for grant: KeyGrant) -> Refusal? {
        if isDraining, grant.role != .ops {
            return Refusal(
                .unavailable, "the desk takes no new sessions now",
                tags: [Line.Tag("after", "5")])
        }
        if isStalled { return Self.stallRefusal }
        let same = sessions.values.lazy.filter { $0.grant?.name == grant.name }.count
        if same >= Limits.sessionsPerKey || sessions.count >= Limits.sessionsPerDesk {
            return Refusal(
                .unavailable, "too many sessions are open", tags: [Line.Tag("after", "30")])
        }
        return nil
    }

    /// A welcomed session is made known to the desk; on the host's thread.
    func admit(_ session: PeerSession, _ grant: KeyGrant) {
        sessions[session.id] = session
        take(.opened(Peer(session: session.id, role: grant.role, name: grant.name.name)))
    }

    /// A session is gone, or has been told so: what comes for it goes elsewhere from now on.
    func dismiss(_ session: PeerSession) {
        guard sessions.removeValue(forKey: session.id) != nil else { return }
        leaving.insert(session.id)
        session.forgetOrders()
        feeds[session.id] = nil
        uploads[session.id] = nil
        take(.closed(session.id))
    }

    /// A session's connection is over.
    func forget(_ session: PeerSession) {
        dismiss(session)
        leaving.remove(session.id)
    }

    /// Ends the sessions that were opened with a key that stands no more.
    func endSessions(notIn ring: KeyRing) {
        for session in inOrder() {
            guard let grant = session.grant, !ring.stands(grant), session.connection.isOpen
            else { continue }
            services.log.keyRevoked(grant.name, sessions: 1)
            session.farewell("the key was revoked")
        }
    }

    /// DRAIN, SIGTERM: everybody is told to go, behind whatever is still under way to them.
    func drain(except: SessionID? = nil) {
        isDraining = true
        for session in inOrder() where session.id != except {
            desk.say(session.id, .bye("the gateway is draining, connect again in a moment"))
        }
    }

    /// The gateway ends.
    func end() {
        isEnding = true
        drain()
    }

    func inOrder() -> [PeerSession] {
        sessions.values.sorted { $0.id < $1.id }
    }
}
