// Linux calls that Swift's Glibc module does not show (epoll, eventfd, signalfd…), declared by hand
// with the C library's own signatures. Swift's and C's way of passing such plain arguments is the
// same on x86-64 and arm64.
import Glibc

@_silgen_name("epoll_create1")
func linuxEpollCreate(_ flags: Int32) -> Int32

@_silgen_name("epoll_ctl")
func linuxEpollControl(
    _ epoll: Int32, _ operation: Int32, _ descriptor: Int32, _ event: UnsafeMutableRawPointer?
) -> Int32

@_silgen_name("epoll_wait")
func linuxEpollWait(
    _ epoll: Int32, _ events: UnsafeMutableRawPointer, _ most: Int32, _ milliseconds: Int32
) -> Int32

@_silgen_name("eventfd")
func linuxEventDescriptor(_ initial: UInt32, _ flags: Int32) -> Int32

@_silgen_name("signalfd")
func linuxSignalDescriptor(
    _ descriptor: Int32, _ mask: UnsafePointer<sigset_t>, _ flags: Int32
) -> Int32

@_silgen_name("accept4")
func linuxAccept(
    _ listener: Int32, _ address: UnsafeMutablePointer<sockaddr>,
    _ length: UnsafeMutablePointer<socklen_t>, _ flags: Int32
) -> Int32

@_silgen_name("pthread_setname_np")
func linuxNameThread(_ thread: pthread_t, _ name: UnsafePointer<CChar>) -> Int32

/// The constants of the calls above, and the layout of what they fill in.
enum Linux {
    static let closeOnExec: Int32 = O_CLOEXEC
    static let nonBlocking: Int32 = O_NONBLOCK
    static let epollAdd: Int32 = 1
    static let epollRemove: Int32 = 2
    static let epollChange: Int32 = 3

    /// `struct epoll_event`: 32 bits of events, 64 bits of data; packed on x86-64 only.
    enum EpollEvent {
        #if arch(x86_64)
            static let size = 12
            static let dataOffset = 4
        #else
            static let size = 16
            static let dataOffset = 8
        #endif
    }

    /// `struct signalfd_siginfo`: its first 32 bits are the signal's number.
    static let signalInfoSize = 128
}
