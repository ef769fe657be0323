using System.Collections.Concurrent;

namespace CityLeadership.Classroom.Web.Operations.Children;

/// <summary>
/// The one thread that starts child processes. The kernel's "tell me when my parent dies" follows the <em>thread</em> that
/// started the child, and a pool thread may end at any time; this one lives as long as the host.
/// </summary>
internal sealed class ChildThread : IDisposable
{
    private readonly BlockingCollection<Action> starts = [];
    private readonly Thread thread;

    public ChildThread()
    {
        thread = new Thread(Work) { IsBackground = true, Name = "children" };
        thread.Start();
    }

    public Task<T> RunAsync<T>(Func<T> start)
    {
        var result = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        starts.Add(() =>
        {
            try
            {
                result.SetResult(start());
            }
            catch (Exception failure)
            {
                result.SetException(failure);
            }
        });
        return result.Task;
    }

    public void Dispose()
    {
        starts.CompleteAdding();
        thread.Join();
        starts.Dispose();
    }

    private void Work()
    {
        foreach (var start in starts.GetConsumingEnumerable()) start();
    }
}
