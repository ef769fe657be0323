using System.Collections.Concurrent;
using System.Diagnostics;

namespace CityLeadership.Classroom.Hub.Tests.Redis;

/// <summary>Starts processes from one thread that lives as long as this one: "die with your parent" follows the thread that started.</summary>
internal static class ChildThread
{
    private static readonly BlockingCollection<Action> Starts = Begin();

    public static Task<Process> StartAsync(ProcessStartInfo start)
    {
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        Starts.Add(() =>
        {
            try
            {
                started.SetResult(Process.Start(start)!);
            }
            catch (Exception failure)
            {
                started.SetException(failure);
            }
        });
        return started.Task;
    }

    private static BlockingCollection<Action> Begin()
    {
        var starts = new BlockingCollection<Action>();
        new Thread(() =>
        {
            foreach (var start in starts.GetConsumingEnumerable())
            {
                start();
            }
        })
        { IsBackground = true, Name = "children" }.Start();
        return starts;
    }
}
