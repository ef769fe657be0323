using System.Threading.Channels;

namespace CityLeadership.Classroom.Web.Data.Archive;

/// <summary>Says on this host that some session's log is archived whole. Only a hint: what other hosts close, it does not know.</summary>
internal sealed class ArchiveNews
{
    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => bell.Writer.TryWrite(true);

    /// <summary>Returns at the next ring, or after <paramref name="longest"/>.</summary>
    public async Task WaitAsync(TimeSpan longest, TimeProvider time, CancellationToken cancellation)
    {
        try
        {
            await bell.Reader.WaitToReadAsync(cancellation).AsTask().WaitAsync(longest, time, cancellation);
            bell.Reader.TryRead(out _);
        }
        catch (TimeoutException)
        {
            // Nothing rang for so long: the caller looks for itself.
        }
    }
}
