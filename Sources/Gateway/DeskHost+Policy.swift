import Foundation
import PolicyFiles
import Reactor
import Routing
import Store
import Vocabulary

extension DeskHost {
    /// Puts a policy in force, unless it is the one in force already. Not on the reactor's thread:
    /// making it ready takes its time. Gives the version that is in force from then on.
    @discardableResult
    func apply(
        _ policy: Policy, from file: String, author: Text, isOwnFile: Bool = false
    ) -> Int64 {
        policyLock.withLock {
            let scoresAlike = material == services.materialDigest
            if policy.digest == current.policy.digest, scoresAlike { return current.version }
            let next = services.compile(
                policy, version: current.version + 1, file: file, author: author,
                fileSeen: isOwnFile ? Text(policy.digest) : nil, sharingWith: current)
            current = next
            material = services.materialDigest
            home.reactor.post {
                self.take(.policy(next))
                self.services.log.policyApplied(
                    self.name, version: next.version, digest: policy.digest, file: file)
            }
            return next.version
        }
    }

    /// A former policy is in force again, as a version of its own: the one before the present, or
    /// the one named.
    func rollBack(to version: Int64?, author: Text) throws(PolicyQuestion.Failed) -> Int64 {
        let now = policyLock.withLock { current.version }
        let wanted = version ?? now - 1
        guard wanted >= 1, wanted < now else {
            throw .refused(
                .policyInvalid,
                version == nil
                    ? "there is no policy before this one"
                    : "version \(wanted) is none before the present one, \(now)")
        }
        let record = try PolicyQuestion(store: store.background).record(wanted)
        guard let policy = PolicyText.policy(record.text.bytes, digest: record.digest.string)
        else {
            throw .refused(
                .policyInvalid, "version \(wanted) cannot be read by this program any more")
        }
        return apply(policy, from: record.file.string, author: author)
    }
}
