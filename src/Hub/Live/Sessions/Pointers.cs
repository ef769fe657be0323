using System.Text.Json;
using CityLeadership.Classroom.Live.Broadcast;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Live.Sessions;

/// <summary>
/// What hosts point at, shown to the class and kept nowhere. The rules are asked, the log is not: a pointer moves several times
/// a second, and what is lost of it the next place makes good.
/// </summary>
internal sealed class Pointers(string session, IGestures gestures, Audiences audiences) : IAsyncDisposable
{
    private IAsyncDisposable? _following;

    public async Task StartAsync(CancellationToken cancellation) =>
        _following = await gestures.FollowAsync(session, Show, cancellation).ConfigureAwait(false);

    public async Task<Answer> PointAsync(Chronicle chronicle, Order order, PointAt point)
    {
        if (SessionDecider.Decide(chronicle.State, order) is Rejected rejected)
        {
            return new Answer(rejected.Rejection);
        }

        var shown = chronicle.State.Exhibits.Shown!;
        var pointer = new PointerMessage(order.By.Person!.Value, shown.Id, shown.Page, point.X, point.Y);
        await gestures.SendAsync(session, JsonSerializer.Serialize(pointer, WireJson.Options), CancellationToken.None).ConfigureAwait(false);
        return Answer.Done(chronicle.Number);
    }

    public ValueTask DisposeAsync() => _following?.DisposeAsync() ?? ValueTask.CompletedTask;

    private void Show(string gesture)
    {
        if (JsonSerializer.Deserialize<PointerMessage>(gesture, WireJson.Options) is { } pointer)
        {
            audiences.Live(Audience.Class, pointer);
        }
    }
}
