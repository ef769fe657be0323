using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CityLeadership.Classroom.Web.Data;

/// <summary>Instants are stored as UTC ticks (100 ns since year 1): SQLite cannot sort or compare a DateTimeOffset.</summary>
internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
    instant => instant.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
