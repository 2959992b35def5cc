-- A design, what it is called, and how many of its edits are remembered and in force.
create table if not exists design (
    id bigint generated always as identity primary key,
    name varchar(1000) not null,
    agency varchar(1000) not null,
    regulation varchar(100) not null,
    changed timestamp(9) with time zone not null,
    position integer not null,
    length integer not null
);

-- The whole design as it was with the first edits in force: compressed JSON, in parts.
create table if not exists snapshot (
    design bigint not null references design on delete cascade,
    position integer not null,
    part integer not null,
    body varbinary(1000000) not null,
    primary key (design, position, part)
);

-- An edit: what the user meant and what it changed, as JSON, in parts.
create table if not exists edit (
    design bigint not null references design on delete cascade,
    place integer not null,
    part integer not null,
    body varchar(1000000) not null,
    primary key (design, place, part)
);
