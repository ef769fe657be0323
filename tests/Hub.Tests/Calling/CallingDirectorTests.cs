using System.Text.Json;
using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging.Abstractions;

namespace CityLeadership.Classroom.Hub.Tests.Calling;

public sealed class CallingDirectorTests : IAsyncDisposable
{
    private const string Class = "class-7";
    private static readonly TimeSpan HoldFor = TimeSpan.FromSeconds(10);

    private readonly RecordingEngine engine = new();
    private readonly ToldAudience audience = new();
    private readonly ManualClock clock = new();
    private readonly Heard<CallingReply> replies = new();
    private readonly CallingDirector director;

    public CallingDirectorTests() => director = new CallingDirector(
        engine, audience, new CallingTimes { HoldFor = HoldFor, Together = TimeSpan.Zero }, clock, NullLogger<CallingDirector>.Instance);

    [Fact]
    public async Task A_viewer_who_looks_at_somebody_gets_their_picture_at_that_size_and_hears_whoever_is_unmuted()
    {
        var state = ClassInMind.Empty.With("mayor").With("ana", microphone: true, camera: true).With("ben", camera: true);
        var mayor = Enter(state, "mayor");

        Say(mayor, """{"kind":"receive","voices":2,"pictures":2,"attempt":1}""");
        Say(mayor, """{"kind":"look","pictures":[{"person":"ana","size":"large"}]}""");

        var seat = await SeatAsync("mayor");
        var plan = await seat.Plans.NextAsync<SlotPlan>(plan => plan.Pictures[0] is not null);
        Assert.Equal([Of("ana"), null], plan.Voices);
        Assert.Equal([new Picture(Of("ana"), PictureSize.Large), null], plan.Pictures);
        Assert.Equal(new ReceiveSlots(2, 2, 1), Assert.Single(seat.Requests.All));
    }

    [Fact]
    public async Task Whoever_mutes_leaves_the_slots_of_everyone()
    {
        var state = ClassInMind.Empty.With("mayor").With("ana", microphone: true);
        var seat = await ReceivingAsync(state, "mayor");
        await seat.Plans.NextAsync<SlotPlan>(plan => plan.Voices[0] == Of("ana"));

        var before = seat.Plans.All.Count;
        director.Changed(Class, state.With("ana", microphone: false));

        await seat.Plans.NextAsync<SlotPlan>(plan => plan.Voices[0] is null, from: before);
    }

    [Fact]
    public async Task Whoever_moves_to_another_room_leaves_the_slots_of_the_former_and_the_other_way_round()
    {
        var state = ClassInMind.Empty.With("mayor", microphone: true).With("ana", microphone: true).With("ben", microphone: true);
        var seat = await ReceivingAsync(state.InRooms(["mayor", "ana"], ["ben"]), "mayor");
        await seat.Plans.NextAsync<SlotPlan>(plan => plan.Voices[0] == Of("ana"));

        var before = seat.Plans.All.Count;
        director.Changed(Class, state.InRooms(["ana"], ["mayor", "ben"]));

        var moved = await seat.Plans.NextAsync<SlotPlan>(plan => plan.Voices[0] != Of("ana"), from: before);
        Assert.Equal(Of("ben"), Assert.Single(moved.Voices, voice => voice is not null));
    }

    [Fact]
    public async Task Whoever_is_moved_while_their_connection_is_lost_hears_their_former_room_no_longer()
    {
        var state = ClassInMind.Empty.With("mayor").With("ana", microphone: true);
        var seat = await ReceivingAsync(state.InRooms(["mayor", "ana"], []), "mayor", out var connection);
        await seat.Plans.NextAsync<SlotPlan>(plan => plan.Voices[0] == Of("ana"));

        var before = seat.Plans.All.Count;
        connection.Dispose();
        director.Changed(Class, state.With("mayor", place: Place.Lost).InRooms(["ana"], ["mayor"]));

        await seat.Plans.NextAsync<SlotPlan>(plan => plan.Voices.All(voice => voice is null), from: before);
    }

    [Fact]
    public async Task A_short_break_costs_a_viewer_nothing()
    {
        var state = ClassInMind.Empty.With("mayor").With("ana", microphone: true);
        var seat = await ReceivingAsync(state, "mayor", out var connection);
        await seat.Plans.NextAsync<SlotPlan>(plan => plan.Voices[0] == Of("ana"));
        var plans = seat.Plans.All.Count;

        connection.Dispose();
        director.Changed(Class, state.With("mayor", place: Place.Lost));
        clock.Advance(HoldFor - TimeSpan.FromSeconds(1));
        Enter(state, "mayor", fresh: false);

        Assert.Equal("repeat", await seat.Orders.NextAsync<string>());
        clock.Advance(HoldFor * 2);
        Assert.DoesNotContain(seat.Plans.All.Skip(plans), plan => plan.Voices[0] is null);
        Assert.Single(seat.Orders.All);
    }

    [Fact]
    public async Task Whoever_stays_away_too_long_loses_their_media_and_is_told_so_on_coming_back()
    {
        var state = ClassInMind.Empty.With("mayor").With("ana");
        Enter(state, "ana");
        var seat = await ReceivingAsync(state, "mayor", out var connection);

        connection.Dispose();
        clock.Advance(HoldFor + TimeSpan.FromSeconds(1));
        Assert.Equal("leave", await seat.Orders.NextAsync<string>());
        Enter(state, "mayor", fresh: false);

        await replies.NextAsync<Restart>();
    }

    [Fact]
    public async Task A_connection_that_was_replaced_can_neither_speak_nor_leave()
    {
        var state = ClassInMind.Empty.With("mayor");
        var seat = await ReceivingAsync(state, "mayor", out var former);
        Enter(state, "mayor", fresh: false);

        former.Dispose();
        clock.Advance(HoldFor * 2);
        Say(former, """{"kind":"hangUp"}""");

        Assert.DoesNotContain("leave", seat.Orders.All);
        Assert.DoesNotContain(seat.Requests.All, request => request is HangUp);
    }

    [Fact]
    public async Task A_page_that_was_loaded_anew_hangs_up_what_the_former_had()
    {
        var state = ClassInMind.Empty.With("mayor");
        var seat = await ReceivingAsync(state, "mayor");

        Enter(state, "mayor", fresh: true);

        await seat.Requests.NextAsync<HangUp>();
    }

    [Theory]
    [InlineData(Role.Observer, Place.Class, "notAllowed")]
    [InlineData(Role.Mayor, Place.Lobby, "notIn")]
    public async Task Who_only_watches_or_still_waits_may_not_send(Role role, Place place, string code)
    {
        var state = ClassInMind.Empty.With("guest", role: role, place: place);
        var guest = Enter(state, "guest");

        Say(guest, """{"kind":"publish","sdp":"v=0","attempt":1}""");

        Assert.Equal(code, (await replies.NextAsync<CallingRefused>()).Code);
        Assert.Empty((await SeatAsync("guest")).Requests.All);
    }

    [Fact]
    public async Task Whoever_a_host_muted_is_silenced_in_the_engine_until_they_unmute()
    {
        var state = ClassInMind.Empty.With("mayor").With("ana", muted: true);
        await ReceivingAsync(state, "mayor");
        var room = await engine.Rooms.NextAsync<RecordingRoom>();

        await room.Silenced.NextAsync<IReadOnlySet<PersonId>>(people => people.SetEquals([new PersonId("ana")]));
        director.Changed(Class, state.With("ana", microphone: true));

        await room.Silenced.NextAsync<IReadOnlySet<PersonId>>(people => people.Count == 0, from: 1);
    }

    [Fact]
    public async Task The_class_is_told_who_talks_but_not_of_someone_whose_microphone_counts_as_off()
    {
        var state = ClassInMind.Empty.With("mayor").With("ana", microphone: true).With("ben");
        Enter(state, "mayor");
        var room = await engine.Rooms.NextAsync<RecordingRoom>();

        room.Listener.Talking(Of("ben"), talking: true);
        room.Listener.Talking(Of("ana"), talking: true);

        Assert.Equal(["ana"], await audience.Talks.NextAsync<string[]>());
        room.Listener.Talking(Of("ana"), talking: false);
        Assert.Empty(await audience.Talks.NextAsync<string[]>(people => people.Length == 0));
    }

    [Fact]
    public async Task Whoever_enters_while_the_engine_is_away_is_told()
    {
        var state = ClassInMind.Empty.With("mayor").With("ana");
        Enter(state, "mayor");
        (await engine.Rooms.NextAsync<RecordingRoom>()).Listener.Engine(up: false, "Interrupted.");

        Enter(state, "ana");

        Assert.Equal([(false, "Interrupted."), (false, "Interrupted.")], audience.Engines.All);
    }

    [Fact]
    public async Task Someone_removed_loses_their_media_at_once()
    {
        var state = ClassInMind.Empty.With("mayor").With("ana");
        Enter(state, "ana");
        var seat = await ReceivingAsync(state, "mayor");

        director.Changed(Class, state.With("mayor", removed: true));

        Assert.Equal("leave", await seat.Orders.NextAsync<string>());
    }

    [Fact]
    public async Task The_end_of_the_session_ends_the_room()
    {
        var state = ClassInMind.Empty.With("mayor");
        await ReceivingAsync(state, "mayor");
        var room = await engine.Rooms.NextAsync<RecordingRoom>();

        director.Changed(Class, state.Ended());

        Assert.True(await room.Closed.NextAsync<bool>());
    }

    [Fact]
    public async Task When_the_last_two_go_at_once_the_room_is_closed_once_and_who_comes_then_is_served()
    {
        var state = ClassInMind.Empty.With("mayor").With("ana").With("ben", microphone: true);
        var seat = await ReceivingAsync(state, "mayor", out var mayor);
        Enter(state, "ana").Dispose();
        clock.Advance(TimeSpan.FromSeconds(1));
        mayor.Dispose();
        var former = await engine.Rooms.NextAsync<RecordingRoom>();
        (await SeatAsync("ana")).WhileLeaving = () =>
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            Say(Enter(state, "mayor"), """{"kind":"receive","voices":2,"pictures":2,"attempt":1}""");
        };

        clock.Advance(HoldFor);

        Assert.Equal("leave", await seat.Orders.NextAsync<string>());
        var room = await engine.Rooms.NextAsync<RecordingRoom>(from: 1);
        director.Changed(Class, state.With("ana", microphone: true));
        var back = await room.Seats.NextAsync<RecordingSeat>();
        await back.Plans.NextAsync<SlotPlan>(plan => plan.Voices.Contains(Of("ana")));
        await director.DisposeAsync();
        Assert.Single(former.Closed.All);
        Assert.Single(room.Closed.All);
    }

    [Fact]
    public void What_is_no_calling_message_is_refused() =>
        Assert.False(Enter(ClassInMind.Empty.With("mayor"), "mayor").Receive(JsonSerializer.SerializeToElement(new { kind = "sing" })));

    public async ValueTask DisposeAsync() => await director.DisposeAsync();

    private CallingConnection Enter(SessionState state, string person, bool fresh = true) =>
        director.Enter(Class, state, new PersonId(person), ClassInMind.Tab, fresh, replies.Add);

    private Task<RecordingSeat> ReceivingAsync(SessionState state, string person) => ReceivingAsync(state, person, out _);

    private Task<RecordingSeat> ReceivingAsync(SessionState state, string person, out CallingConnection connection)
    {
        connection = Enter(state, person);
        Say(connection, """{"kind":"receive","voices":2,"pictures":2,"attempt":1}""");
        return SeatAsync(person);
    }

    private async Task<RecordingSeat> SeatAsync(string person) =>
        await (await engine.Rooms.NextAsync<RecordingRoom>()).Seats.NextAsync<RecordingSeat>(seat => seat.Source == Of(person));

    private static void Say(CallingConnection connection, string json)
    {
        using var message = JsonDocument.Parse(json);
        Assert.True(connection.Receive(message.RootElement.Clone()));
    }

    private static Source Of(string person) => new(new PersonId(person), ClassInMind.Tab);

    private sealed class ToldAudience : ICallingAudience
    {
        public Heard<string[]> Talks { get; } = new();

        public Heard<(bool Up, string Message)> Engines { get; } = new();

        public void Talking(string session, IReadOnlyCollection<PersonId> people) =>
            Talks.Add([.. people.Select(person => person.Value)]);

        public void Engine(string session, bool up, string message) => Engines.Add((up, message));
    }
}
