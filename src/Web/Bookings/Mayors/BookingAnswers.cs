using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Bookings.Mayors;

/// <summary>A mayor's five meetings, in the order of the year.</summary>
/// <param name="Now">The server's clock.</param>
internal sealed record MyMeetingsAnswer(DateTimeOffset Now, IReadOnlyList<MyMeeting> Meetings);

/// <param name="Session">When it is; null while no time is chosen.</param>
/// <param name="ChangeUntil">Until when its mayor may change or cancel it; null while no time is chosen.</param>
/// <param name="Free">How many times can be chosen now.</param>
/// <param name="WaitsFor">The check-in that has to have its time first; null: none.</param>
internal sealed record MyMeeting(
    MeetingKind Kind, MeetingStanding Standing, MeetingTime? Session, string? Host, DateTimeOffset? ChangeUntil, int Free, MeetingKind? WaitsFor);

/// <summary>The times that a mayor can choose for one meeting, the next ones first.</summary>
/// <param name="Mayor">Whose meeting it is.</param>
/// <param name="WaitsFor">The check-in that has to have its time first, so that none can be chosen; null: none.</param>
internal sealed record FreeSlotsAnswer(DateTimeOffset Now, MeetingKind Kind, string Mayor, MeetingKind? WaitsFor, IReadOnlyList<FreeSlot> Slots);

/// <param name="Host">Who would be there.</param>
internal sealed record FreeSlot(string Id, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Host, string HostTitle);

/// <param name="Mayor">For staff: on whose behalf; null: oneself.</param>
internal sealed record BookMeeting(MeetingKind Kind, string Slot, string? Mayor);

internal sealed record MoveMeeting(string Slot);

/// <param name="Withdraw">The slot is not offered again. When its own host cancels, it never is.</param>
internal sealed record CancelMeeting(bool Withdraw);
