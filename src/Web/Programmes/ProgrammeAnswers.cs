using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Programmes;

/// <summary>Whom to call or write to.</summary>
/// <param name="Phone">As it is written; dialled without its spaces.</param>
/// <param name="Message">A link that opens a message (mailto:, sms:, https:).</param>
internal sealed record HelpAnswer(string Phone, string Message);

/// <param name="Zone">IANA zone that the series is planned in.</param>
/// <param name="Place">How people say that zone's place: "9:00 in Boston".</param>
internal sealed record ProgrammeAnswer(string Name, string Zone, string Place, string Phone, string Message)
{
    public static ProgrammeAnswer Of(Programme programme) =>
        new(programme.Name, programme.Zone, programme.Place, programme.HelpPhone, programme.HelpMessage);
}

/// <param name="City">Empty for those who come from no city.</param>
/// <param name="MayOffer">They may offer mayors times for calls, check-ins and debriefs.</param>
internal sealed record MeAnswer(string Person, string Name, string Title, string City, Role Role, bool MayOffer, ProgrammeAnswer Programme);
