using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Bookings.Slots;

/// <summary>What is offered from now on: one's own, and for staff everybody's. Withdrawn slots are not in it.</summary>
/// <param name="Now">The server's clock.</param>
/// <param name="Hosts">Who may offer times; for those who are not staff only themselves.</param>
internal sealed record SlotsAnswer(DateTimeOffset Now, IReadOnlyList<SlotHost> Hosts, IReadOnlyList<SlotLine> Slots);

/// <param name="Zone">IANA zone they live by: their city's, or the programme's.</param>
internal sealed record SlotHost(string Person, string Name, string Title, string Zone);

/// <param name="BookedBy">The mayor who has it; null: it is free.</param>
/// <param name="Clashes">What its host has at that time besides: names of sessions, and "Another time of yours, which is booked".</param>
internal sealed record SlotLine(
    string Id, string Host, SessionKind Kind, DateTimeOffset StartsAt, DateTimeOffset EndsAt, BookedSlot? BookedBy, IReadOnlyList<string> Clashes);

/// <param name="Session">Of the meeting.</param>
internal sealed record BookedSlot(string Session, string Person, string Name, string City, MeetingKind Meeting);

/// <param name="Host">Who is there; null: whoever offers.</param>
/// <param name="Start">Local date and time in <paramref name="Zone"/>: "2027-01-12T09:00".</param>
/// <param name="Weekly">Null: only this one.</param>
internal sealed record OfferSlots(string? Host, SessionKind Kind, string Start, string Zone, int Minutes, WeeklySlots? Weekly);

/// <summary>One after another until an hour of the day, every week until a date.</summary>
/// <param name="To">"12:00".</param>
/// <param name="Until">"2027-03-30".</param>
internal sealed record WeeklySlots(string To, string Until);

/// <param name="Offered">How many are new.</param>
/// <param name="StoodThere">How many stood there already.</param>
/// <param name="Slots">As they are now.</param>
internal sealed record OfferedAnswer(int Offered, int StoodThere, SlotsAnswer Slots);
