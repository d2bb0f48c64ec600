import Foundation
import Glibc
import Reactor
import Routing
import Store
import Vocabulary

/// What all sessions and desks of a gateway share.
// Sendable by its lock: `hosts` and `opening` are touched only while it is held; all else is set
// once.
final class GatewayServices: @unchecked Sendable {
    let door: KeyDoor
    let keys: KeyStore
    let policies: PolicyFolder
    let log: Log
    private let folder: DataFolder
    private let homes: [ConnectionHome]
    private let committers: [Committer]
    private let lock = NSLock()
    private var hosts: [Name: DeskHost] = [:]
    /// The lexicon and the model as they were read last.
    private var material: PolicyMaterial
    private let onFailure: @Sendable (Name, StoreError) -> Void

    init(
        folder: DataFolder, keys: KeyStore, door: KeyDoor, policies: PolicyFolder, log: Log,
        homes: [ConnectionHome], committers: [Committer],
        onFailure: @escaping @Sendable (Name, StoreError) -> Void
    ) {
        self.folder = folder
        self.keys = keys
        self.door = door
        self.policies = policies
        self.log = log
        self.homes = homes
        self.committers = committers
        self.onFailure = onFailure
        material = PolicyMaterial(policies, log)
    }

    /// The desks at work, by name.
    var all: [DeskHost] {
        lock.withLock { hosts.values.sorted { $0.name < $1.name } }
    }

    /// The desk of this name; it is opened when its first session comes, or at start. Nil where its
    /// store or policy cannot be read, which the log says.
    func host(of desk: Name) -> DeskHost? {
        lock.lock()
        defer { lock.unlock() }
        if let host = hosts[desk] { return host }
        guard let host = open(desk) else { return nil }
        hosts[desk] = host
        host.home.reactor.post { host.start() }
        return host
    }

    /// Opens every desk that a key stands for.
    func openDesksOfKeys(except moved: Set<String>) throws(StoreError) {
        let desks = Set(try keys.list().filter { $0.revoked == nil }.map(\.name.desk))
        for desk in desks.sorted() where !moved.contains(desk.string) { _ = host(of: desk) }
    }

    private func open(_ name: Name) -> DeskHost? {
        let started = WallClock.now()
        do {
            let store = try SQLiteDeskStore(desk: name, in: folder)
            let now = Timestamp(milliseconds: started)
            let restored = try store.load(now: now)
            let desk = Desk(name: name, policy: try startingPolicy(name, restored, store))
            desk.restore(restored, at: now)
            let index = hosts.count % homes.count
            log.deskOpened(
                name, conversations: restored.conversations.count,
                milliseconds: WallClock.now() - started)
            return DeskHost(
                name: name, home: homes[index], desk: desk, store: store,
                committer: committers[index], services: self, material: material.digest)
        } catch let error as PolicyFolder.Refused {
            log.policyRefused(name, error.complaints)
        } catch {
            log.storeFailed(name, "\(error)")
        }
        return nil
    }

    /// The version that was in force goes on, unless the desk's file or what it scores with has
    /// changed since, or it was never kept. A file that is not usable leaves the old one in force.
    private func startingPolicy(
        _ name: Name, _ restored: Restored, _ store: any DeskReading
    ) throws -> CompiledPolicy {
        let file = policies.file(of: name)
        let inForce = try StoredPolicy(restored, store)
        let policy: Policy
        do throws(PolicyFolder.Refused) {
            policy = try policies.read(file)
        } catch {
            guard let inForce else { throw error }
            log.policyRefused(name, error.complaints)
            return resumed(inForce, fileSeen: nil)
        }
        let digest = Text(policy.digest)
        if let inForce, inForce.fileSeen == digest, inForce.record.resources == material.digest {
            log.policyApplied(
                name, version: inForce.record.version, digest: inForce.policy.digest,
                file: inForce.record.file.string)
            return resumed(inForce, fileSeen: digest)
        }
        // Only the lexicon or the model is new: what was applied by hand stays in force with them.
        let kept = inForce.flatMap { $0.fileSeen == digest ? $0 : nil }
        let version = (inForce?.record.version ?? restored.policyVersion) + 1
        let next = kept?.policy ?? policy
        let source = kept?.record.file.string ?? file
        log.policyApplied(name, version: version, digest: next.digest, file: source)
        return material.compile(
            next, version: version, file: source, author: "start", fileSeen: digest)
    }

    private func resumed(_ stored: StoredPolicy, fileSeen: Text?) -> CompiledPolicy {
        CompiledPolicy(
            stored.policy, resources: material.resources, version: stored.record.version,
            fileSeen: fileSeen)
    }

    /// Makes a policy ready for a desk; takes as long as building its automaton does, so not for a
    /// reactor's thread.
    func compile(
        _ policy: Policy, version: Int64, file: String, author: Text, fileSeen: Text?,
        sharingWith likeness: CompiledPolicy
    ) -> CompiledPolicy {
        lock.withLock { material }.compile(
            policy, version: version, file: file, author: author, fileSeen: fileSeen,
            sharingWith: likeness)
    }

    /// The digest of the lexicon and the model.
    var materialDigest: Text { lock.withLock { material.digest } }

    /// SIGHUP: lexicon, model and policies are read again. A desk whose new policy is not usable
    /// keeps its old one.
    func reloadPolicies() {
        let fresh = PolicyMaterial(policies, log)
        lock.withLock { material = fresh }
        for host in all { reload(host) }
    }

    private func reload(_ host: DeskHost) {
        let file = policies.file(of: host.name)
        do throws(PolicyFolder.Refused) {
            let policy = try policies.read(file)
            host.apply(policy, from: file, author: "sighup", isOwnFile: true)
        } catch {
            log.policyRefused(host.name, error.complaints)
        }
    }

    /// A desk's disk is full, or has room again.
    func setStalled(_ desk: Name, _ isStalled: Bool) {
        guard let host = lock.withLock({ hosts[desk] }) else { return }
        host.home.reactor.post { host.setStalled(isStalled) }
    }

    /// Lets go of the desks, whose stores close with them.
    func letGo() {
        lock.withLock { hosts = [:] }
    }

    /// A desk can store nothing more: what it was to acknowledge is not, and the process ends.
    func storeFailed(_ desk: Name, _ error: StoreError) {
        log.storeFailed(desk, error.description)
        onFailure(desk, error)
    }
}
