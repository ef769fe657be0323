using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using CityLeadership.Classroom.Wire;

namespace CityLeadership.Classroom.Hub.Tests.Live.Harness;

/// <summary>Someone's tab in a test: every wait is bounded, and every answer expected.</summary>
internal sealed class TestTab(ClassroomTab tab, Node node) : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    public ClassroomTab Inner => tab;

    public string Person => tab.Person;

    private static CancellationToken Soon => new CancellationTokenSource(Limit).Token;

    public Task ConnectAsync(Node? at = null, int? receiveBuffer = null) =>
        tab.ConnectAsync((at ?? node).Hub, [KeyValuePair.Create(TestDoor.Header, tab.Person)], Soon, receiveBuffer);

    /// <summary>Enters, with the patience that the protocol asks for.</summary>
    public async Task<long> EnterAsync(bool fresh = true) => Done(await Insist(() => tab.EnterAsync(fresh, Soon)), "Enter");

    public Task<Answer> TryEnterAsync(bool fresh = true) => tab.EnterAsync(fresh, Soon);

    /// <summary>Comes back after a loss, as a client does: same tab, with what it holds.</summary>
    public async Task ResumeAsync(Node? at = null)
    {
        await ConnectAsync(at);
        await EnterAsync(fresh: false);
    }

    /// <summary>Does what must succeed; gives the number answered.</summary>
    public async Task<long> DoAsync(string kind, object? fields = null, string? id = null)
    {
        id ??= NewId();
        return Done(await Insist(() => TryAsync(kind, fields, id)), kind);
    }

    public Task<Answer> TryAsync(string kind, object? fields = null, string? id = null) =>
        tab.DoAsync(kind, fields, id ?? NewId(), Soon);

    public async Task RefusedAsync(string code, string kind, object? fields = null)
    {
        var id = NewId();
        var answer = await Insist(() => TryAsync(kind, fields, id));
        Assert.False(answer.Ok, $"{Person}: {kind} was carried out.");
        Assert.Equal(code, answer.Code);
        Assert.False(string.IsNullOrWhiteSpace(answer.Message));
    }

    /// <summary>Waits until the tab holds a view for which this is true; what it looks at may not be there yet.</summary>
    public async Task SeesAsync(string audience, Func<JsonObject, bool> holds, [CallerArgumentExpression(nameof(holds))] string what = "")
    {
        try
        {
            await tab.UntilAsync(() => View(audience) is { } view && Holds(view), Soon);
        }
        catch (OperationCanceledException)
        {
            var seen = tab.Read(() => View(audience)?.ToJsonString() ?? $"nothing of {audience}");
            Assert.Fail($"{Person} never saw {what} but {seen}");
        }

        bool Holds(JsonObject view)
        {
            try
            {
                return holds(view);
            }
            catch (Exception failure) when (failure is NullReferenceException or ArgumentOutOfRangeException or InvalidOperationException)
            {
                return false;
            }
        }
    }

    public Task SeesClassAsync(Func<JsonObject, bool> holds, [CallerArgumentExpression(nameof(holds))] string what = "") =>
        SeesAsync("class", holds, what);

    /// <summary>Waits for something outside the chains.</summary>
    public async Task<JsonNode> HearsAsync(string kind, Func<JsonNode, bool> holds)
    {
        await tab.UntilAsync(() => tab.Live(kind) is { } live && holds(live), Soon);
        return tab.Live(kind)!;
    }

    public async Task<Bye> HearsByeAsync()
    {
        await tab.UntilAsync(() => tab.Bye is not null, Soon);
        return tab.Bye!;
    }

    /// <summary>Waits until it holds what another tab holds of an audience: the same number, the same id.</summary>
    public async Task SeesWhatOtherSeesAsync(TestTab other, string audience)
    {
        var (number, id) = other.Inner.Read(() => (other.Head(audience), other.Inner.Find(audience)!.Id));
        await tab.UntilAsync(() => Head(audience) >= number, Soon);
        Assert.Contains((number, id), tab.Read(() => tab.Find(audience)!.Chain.Append((tab.Find(audience)!.Number, tab.Find(audience)!.Id)).ToList()));
    }

    /// <summary>
    /// Snapshot equals fold: asks for everything anew and compares it with what the updates made. Where the class went on between the
    /// two, there is nothing to compare, and it is asked once more.
    /// </summary>
    public async Task AssertFoldIsSnapshotAsync()
    {
        for (var tries = 1; ; tries++)
        {
            var folded = tab.Read(() => new[] { "class", "hosts", "self" }.Select(tab.Find).OfType<AudienceView>()
                .ToDictionary(view => view.Audience, view => (view.Number, view.View.DeepClone(), view.Snapshots)));
            await tab.Socket.InvokeAsync("CatchUp", new JsonObject(), Soon);
            foreach (var (audience, (_, _, snapshots)) in folded)
            {
                await tab.UntilAsync(() => tab.Find(audience)!.Snapshots > snapshots, Soon);
            }

            var shown = tab.Read(() => folded.Keys.ToDictionary(audience => audience, audience => (tab.Find(audience)!.Number, tab.Find(audience)!.View.DeepClone())));
            if (tries < 10 && folded.Any(view => view.Value.Number != shown[view.Key].Number))
            {
                continue;
            }

            foreach (var (audience, (number, view, _)) in folded)
            {
                Assert.Equal(number, shown[audience].Number);
                Assert.True(JsonNode.DeepEquals(view, shown[audience].Item2), $"{Person} folded {audience} to {view} but it is {shown[audience].Item2}");
            }

            return;
        }
    }

    /// <summary>Closes in order, as a browser does with its tab.</summary>
    public Task CloseAsync() => tab.Socket.CloseAsync(Soon);

    public Task ClosedAsync() => tab.Socket.Closed.WaitAsync(Limit);

    public long Head(string audience) => tab.Find(audience)?.Number ?? 0;

    public JsonObject? View(string audience) => tab.Find(audience)?.View;

    public ValueTask DisposeAsync() => tab.DisposeAsync();

    /// <summary>A choice of one option, as it goes over the wire.</summary>
    public static object Single(int option) => new { options = new[] { option } };

    public static string NewId() => Guid.NewGuid().ToString("N");

    /// <summary>Sends the same again while the answer says so.</summary>
    private static async Task<Answer> Insist(Func<Task<Answer>> send)
    {
        var soon = Soon;
        while (true)
        {
            var answer = await send();
            if (!answer.IsRepeatable || soon.IsCancellationRequested)
            {
                return answer;
            }
        }
    }

    private long Done(Answer answer, string what)
    {
        Assert.True(answer.Ok, $"{Person}: {what} was refused: {answer.Code} {answer.Message}");
        return answer.Number!.Value;
    }
}
