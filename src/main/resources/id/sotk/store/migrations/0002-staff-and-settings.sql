-- Officials known to this computer, to be taken into designs: JSON.
create table if not exists staff (
    id varchar(80) primary key,
    name varchar(1000) not null,
    body varchar(1000000) not null
);

-- What the window remembers between two starts.
create table if not exists setting (
    name varchar(100) primary key,
    content varchar(10000) not null
);
