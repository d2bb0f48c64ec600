import Foundation
import Reactor
import Routing
import Vocabulary

extension DeskHost {
    /// Puts a policy in force, unless it is the one in force already. Not on the reactor's thread:
    /// making it ready takes its time.
    func apply(_ policy: Policy, from file: String) {
        policyLock.withLock {
            guard policy.digest != current.policy.digest else { return }
            let next = services.compile(policy, version: current.version + 1)
            previous = current.policy
            current = next
            home.reactor.post {
                self.take(.policy(next))
                self.services.log.policyApplied(
                    self.name, version: next.version, digest: policy.digest, file: file)
            }
        }
    }

    /// The policy before the present one is in force again.
    func rollBack(re: Text?) -> [ServerLine] {
        guard let policy = policyLock.withLock({ previous }) else {
            return [
                .error(re: re, Refusal(.policyInvalid, "there is no policy before this one"))
            ]
        }
        apply(policy, from: "rollback")
        return [.ok(re: re, tags: [Line.Tag("digest", Text(policy.digest))])]
    }
}
