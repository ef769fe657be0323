using System.Text.Json;
using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging.Abstractions;

namespace CityLeadership.Classroom.Hub.Tests.Calling;

/// <summary>A move between breakout rooms, down to what a real Janus carries.</summary>
public sealed class JanusMoveTests : IAsyncLifetime
{
    private const string Class = "class-8";
    private static readonly string[] Senders = ["ana", "ben", "cyd", "dan"];

    private readonly Heard<CallingReply> replies = new();
    private JanusHouse house = null!;
    private CallingDirector director = null!;

    public async Task InitializeAsync()
    {
        house = await JanusHouse.OpenAsync();
        director = Direct();
    }

    public async Task DisposeAsync()
    {
        await director.DisposeAsync();
        await house.DisposeAsync();
    }

    [Fact]
    public async Task After_a_move_the_slots_carry_the_new_room_and_nobody_else()
    {
        using var mayor = await ReceivingAsync(Everyone.InRooms(["mayor", "ana", "ben"], ["cyd", "dan"]));
        await SendAsync();
        await CarriedAsync(["ana", "ben"]);

        var before = replies.All.Count;
        director.Changed(Class, Everyone.InRooms(["ana", "ben"], ["mayor", "cyd", "dan"]));

        await CarriedAsync(["cyd", "dan"]);
        AssertNotCarried(["ana", "ben"], from: before);
    }

    [Fact]
    public async Task When_Janus_dies_the_next_one_carries_the_same_room_and_nobody_else()
    {
        using var mayor = await ReceivingAsync(Everyone.InRooms(["mayor", "ana", "ben"], ["cyd", "dan"]));
        await SendAsync();
        await CarriedAsync(["ana", "ben"]);

        var before = replies.All.Count;
        await house.KillAsync();
        await house.StartAgainAsync();
        await replies.NextAsync<Restart>(from: before);
        await NegotiateAsync(mayor, attempt: 2);
        await SendAsync();

        await CarriedAsync(["ana", "ben"], from: before);
        AssertNotCarried(["cyd", "dan"], from: before);
    }

    [Fact]
    public async Task At_another_node_the_slots_carry_the_same_room_and_nobody_else()
    {
        var state = Everyone.InRooms(["mayor", "ana", "ben"], ["cyd", "dan"]);
        using var mayor = await ReceivingAsync(state);
        await SendAsync();
        await CarriedAsync(["ana", "ben"]);

        var before = replies.All.Count;
        await director.DisposeAsync();
        director = Direct();
        using var again = director.Enter(Class, state, new PersonId("mayor"), ClassInMind.Tab, fresh: false, replies.Add);
        await replies.NextAsync<Restart>(from: before);
        await NegotiateAsync(again, attempt: 2);
        Look(again);

        await CarriedAsync(["ana", "ben"], from: before);
        AssertNotCarried(["cyd", "dan"], from: before);
    }

    [Fact]
    public async Task Whoever_may_no_longer_be_heard_is_gone_although_the_one_who_was_to_come_has_just_left()
    {
        var state = ClassInMind.Empty.With("mayor").With("ana", microphone: true).With("cyd", microphone: true);
        using var mayor = await ReceivingAsync(state.InRooms(["mayor", "ana"], ["cyd"]));
        foreach (var sender in (string[])["ana", "cyd"])
            await house.BeginSendingAsync(Class, new Source(new PersonId(sender), ClassInMind.Tab));
        await replies.NextAsync<SlotsChanged>(slots => slots.Voices.Contains("ana"));

        var before = replies.All.Count;
        var leaving = house.StopSendingAsync(Class, new Source(new PersonId("cyd"), ClassInMind.Tab));
        director.Changed(Class, state.InRooms(["ana"], ["mayor", "cyd"]));
        await leaving;

        await replies.NextAsync<SlotsChanged>(slots => slots.Voices.All(voice => voice is null), from: before);
    }

    private static SessionState Everyone { get; } =
        Senders.Aggregate(ClassInMind.Empty.With("mayor"), (all, who) => all.With(who, microphone: true, camera: true));

    /// <summary>A node of its own.</summary>
    private CallingDirector Direct() => new(
        house.Node(), new DeafAudience(), new CallingTimes { Together = TimeSpan.Zero }, TimeProvider.System,
        NullLogger<CallingDirector>.Instance);

    private async Task SendAsync()
    {
        foreach (var sender in Senders)
            await house.BeginSendingAsync(Class, new Source(new PersonId(sender), ClassInMind.Tab));
    }

    private Task<SlotsChanged> CarriedAsync(string[] people, int from = 0) => replies.NextAsync<SlotsChanged>(
        slots => people.ToHashSet().SetEquals(slots.Voices.OfType<string>()) && people.ToHashSet().SetEquals(slots.Pictures.OfType<string>()),
        from);

    private void AssertNotCarried(string?[] people, int from) => Assert.All(
        replies.All.Skip(from).OfType<SlotsChanged>().SelectMany(slots => slots.Voices.Concat(slots.Pictures)),
        person => Assert.DoesNotContain(person, people));

    /// <summary>The mayor's tab with slots negotiated, looking at everybody.</summary>
    private async Task<CallingConnection> ReceivingAsync(SessionState state)
    {
        var connection = director.Enter(Class, state, new PersonId("mayor"), ClassInMind.Tab, fresh: true, replies.Add);
        await NegotiateAsync(connection, attempt: 1);
        Look(connection);
        return connection;
    }

    private async Task NegotiateAsync(CallingConnection connection, int attempt)
    {
        Say(connection, new { kind = "receive", voices = 4, pictures = 4, attempt });
        var offer = await replies.NextAsync<OfferSlots>(offered => offered.Attempt == attempt);
        Say(connection, new { kind = "answer", sdp = PaperBrowser.AnswerTo(offer.Sdp), attempt });
    }

    private static void Look(CallingConnection connection) =>
        Say(connection, new { kind = "look", pictures = Senders.Select(person => new { person, size = "small" }) });

    private static void Say(CallingConnection connection, object message) =>
        Assert.True(connection.Receive(JsonSerializer.SerializeToElement(message)));

    private sealed class DeafAudience : ICallingAudience
    {
        public void Talking(string session, IReadOnlyCollection<PersonId> people)
        {
        }

        public void Engine(string session, bool up, string message)
        {
        }
    }
}
