using System.Collections.Immutable;
using CityLeadership.Classroom.Live.Calling;

namespace CityLeadership.Classroom.Hub.Tests.Calling;

/// <summary>What was said so far, in order, and a way to wait for more of it.</summary>
internal sealed class Heard<T>
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);
    private readonly System.Threading.Lock gate = new();
    private ImmutableList<T> all = [];
    private TaskCompletionSource more = New();

    public ImmutableList<T> All => all;

    public void Add(T item)
    {
        lock (gate)
        {
            all = all.Add(item);
            more.SetResult();
            more = New();
        }
    }

    /// <summary>The next one that fits, counted from <paramref name="from"/>; fails with everything heard when none comes.</summary>
    public async Task<TWanted> NextAsync<TWanted>(Func<TWanted, bool>? fits = null, int from = 0) where TWanted : T
    {
        using var limit = new CancellationTokenSource(Limit, TimeProvider.System);
        while (true)
        {
            Task next;
            ImmutableList<T> now;
            lock (gate)
                (next, now) = (more.Task, all);
            if (now.Skip(from).OfType<TWanted>().Where(item => fits?.Invoke(item) ?? true).Take(1).ToList() is [var found])
                return found;

            try
            {
                await next.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"No {typeof(TWanted).Name} as wanted among: {string.Join(" | ", now.Select(Short))}");
            }
        }
    }

    private static string Short(T item)
    {
        var text = item is CallingReply reply ? CallingJson.Write(reply).GetRawText() : $"{item}";
        return text.Length > 200 ? text[..200] : text;
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
